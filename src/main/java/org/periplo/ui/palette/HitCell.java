package org.periplo.ui.palette;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.periplo.find.Preview;
import org.periplo.messages.Messages;
import org.periplo.ui.find.FoundLine;
import org.periplo.unicode.Ignorable;

/// A row of the palette: icon, name, where it comes from, and the keys that ask for it.
final class HitCell extends ListCell<Hit> {

  private static final PseudoClass IMPOSSIBLE = PseudoClass.getPseudoClass("impossible");
  private static final int AROUND = 40;

  private final Messages messages;
  private final StackPane sign = new StackPane();
  private final Label name = new Label();
  private final Label from = new Label();
  private final Label keys = new Label();
  private final HBox row;

  HitCell(Messages messages) {
    this.messages = messages;
    sign.getStyleClass().add("sign");
    from.getStyleClass().add("note");
    keys.getStyleClass().add("keys");
    keys.setMinWidth(USE_PREF_SIZE);
    from.setMinWidth(USE_PREF_SIZE);
    HBox gap = new HBox();
    HBox.setHgrow(gap, Priority.ALWAYS);
    row = new HBox(10, sign, name, from, gap, keys);
    row.setAlignment(Pos.CENTER_LEFT);
    setPrefWidth(0); // as wide as the list: a long name ends in dots
  }

  @Override
  protected void updateItem(@Nullable Hit hit, boolean empty) {
    super.updateItem(hit, empty);
    pseudoClassStateChanged(IMPOSSIBLE, hit instanceof Command it && !it.isPossible());
    setGraphic(hit == null || empty ? null : row);
    switch (hit) {
      case Command it -> show(it);
      case Jump it -> show(it);
      case null -> setAccessibleText("");
    }
  }

  private void show(Command command) {
    sign.getChildren().setAll(command.action().icon().map(FontIcon::new).stream().toList());
    name.setText(command.name());
    from.setText(command.menu());
    keys.setText(command.action().shortcut().map(KeyCombination::getDisplayText).orElse(""));
    keys.setVisible(!keys.getText().isEmpty());
    setAccessibleText(command.name());
  }

  private void show(Jump jump) {
    Preview preview = jump.match().preview(AROUND);
    sign.getChildren().setAll(new FontIcon(Feather.CORNER_DOWN_RIGHT));
    name.setText(Ignorable.without(preview.before() + preview.found() + preview.after()));
    from.setText(
        messages.text("found." + FoundLine.kind(jump.match().place().element().orElseThrow())));
    keys.setVisible(false);
    setAccessibleText(name.getText());
  }
}
