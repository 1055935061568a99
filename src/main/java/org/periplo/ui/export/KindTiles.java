package org.periplo.ui.export;

import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.TilePane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.periplo.export.DocumentKind;
import org.periplo.messages.Messages;

/// The documents that can be made, as tiles of which one is chosen.
record KindTiles(Messages messages) {

  private static final Map<DocumentKind, Feather> ICONS =
      Map.of(
          DocumentKind.POSTER, Feather.MAP,
          DocumentKind.HANDOUT, Feather.BOOK_OPEN,
          DocumentKind.CANVAS, Feather.LAYOUT,
          DocumentKind.STICKIES, Feather.SCISSORS,
          DocumentKind.DECK, Feather.MONITOR,
          DocumentKind.TABLES, Feather.LAYERS,
          DocumentKind.CARDS, Feather.LIST,
          DocumentKind.MATRIX, Feather.GRID,
          DocumentKind.TEXT, Feather.ALIGN_LEFT);

  /// @param chosen the one that is made so far
  /// @param choose is told of another one
  Node of(DocumentKind chosen, Consumer<DocumentKind> choose) {
    ToggleGroup group = new ToggleGroup();
    TilePane tiles = new TilePane();
    tiles.getStyleClass().add("kinds");
    tiles.setAccessibleText(messages.text("exporting.kind"));
    for (DocumentKind kind : ExportWish.kinds()) {
      ToggleButton tile = new ToggleButton(messages.text(kind.nameKey()), new FontIcon(icon(kind)));
      tile.setId(id(kind));
      tile.setWrapText(true);
      tile.setToggleGroup(group);
      tile.setSelected(kind == chosen);
      tile.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
      tile.setOnAction(
          _ -> {
            tile.setSelected(true); // what is chosen cannot be chosen away
            choose.accept(kind);
          });
      tiles.getChildren().add(tile);
    }
    return tiles;
  }

  /// The id of the tile of a kind.
  static String id(DocumentKind kind) {
    return "exporting-kind-" + kind.name().toLowerCase(Locale.ROOT);
  }

  private static Feather icon(DocumentKind kind) {
    return ICONS.getOrDefault(kind, Feather.FILE_TEXT);
  }
}
