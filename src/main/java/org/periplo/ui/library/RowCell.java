package org.periplo.ui.library;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.periplo.unicode.Ignorable;

/// One row of the library: it can be dragged onto the map, or put there by its button.
final class RowCell extends TreeCell<Row> {

  private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

  /// How much wider than its words a row is, in pixels.
  private static final double AROUND = 86;

  private final LibraryDesk desk;
  private final FontIcon sign = new FontIcon();
  private final Label name = new Label();
  private final Label description = new Label();
  private final Button put = new Button();
  private final VBox words = new VBox(name, description);
  private final HBox line = new HBox(sign, words, put);

  /// @param putting what the button does, said aloud
  RowCell(LibraryTree tree, LibraryDesk desk, String putting) {
    this.desk = desk;
    name.setWrapText(true);
    description.setWrapText(true);
    description.getStyleClass().add("note");
    description.managedProperty().bind(description.visibleProperty());
    words.prefWidthProperty().bind(tree.widthProperty().subtract(AROUND));
    words.setMinWidth(USE_PREF_SIZE);
    words.setMaxWidth(USE_PREF_SIZE);
    put.setGraphic(new FontIcon(Feather.PLUS));
    put.getStyleClass().add("flat");
    put.setAccessibleText(putting);
    put.setFocusTraversable(false);
    put.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    put.visibleProperty().bind(hoverProperty().or(selectedProperty()));
    put.setOnAction(_ -> ware().ifPresent(desk::put));
    line.getStyleClass().add("ware");
    setPrefWidth(0);
    setOnMouseClicked(this::clicked);
    setOnDragDetected(this::dragged);
    setOnDragDone(_ -> desk.leave());
  }

  /// The ware of the row; empty for a head.
  Optional<Ware> ware() {
    return getItem() instanceof Row.Offer offer ? Optional.of(offer.ware()) : Optional.empty();
  }

  @Override
  protected void updateItem(@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    pseudoClassStateChanged(GROUP, row instanceof Row.Head);
    setText(row instanceof Row.Head head ? head.words() : null);
    setGraphic(row instanceof Row.Offer ? line : null);
    if (row instanceof Row.Offer offer) {
      show(offer);
    } else {
      setAccessibleText(getText());
    }
  }

  private void show(Row.Offer offer) {
    sign.setIconCode(offer.ware().sign());
    name.setText(Ignorable.without(offer.name()));
    description.setText(Ignorable.without(offer.description()));
    description.setVisible(!offer.description().isEmpty());
    setAccessibleText(
        offer.description().isEmpty() ? offer.name() : offer.name() + ". " + offer.description());
  }

  /// As high as its words in the width that there is, in the fonts that they will have.
  @Override
  protected double computePrefHeight(double width) {
    applyCss();
    return ware().isPresent()
        ? snappedTopInset() + words.prefHeight(words.getPrefWidth()) + snappedBottomInset()
        : super.computePrefHeight(width);
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
      ware().ifPresent(desk::put);
    }
  }

  private void dragged(MouseEvent event) {
    if (ware().isPresent() && !(ware().get() instanceof Ware.OfTemplate)) {
      Dragboard board = startDragAndDrop(TransferMode.COPY);
      ClipboardContent content = new ClipboardContent();
      content.putString(name.getText());
      board.setContent(content);
      board.setDragView(line.snapshot(null, null));
      event.consume();
    }
  }
}
