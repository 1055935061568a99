package org.periplo.ui.library;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.periplo.messages.Messages;

/// The shelves of the library with their wares.
final class LibraryTree extends TreeView<Row> {

  private final Messages messages;
  private final LibraryDesk desk;

  LibraryTree(LibraryDesk desk, Messages messages) {
    this.desk = desk;
    this.messages = messages;
    setId("library-wares");
    setShowRoot(false);
    setRoot(new TreeItem<>(new Row.Head("")));
    setAccessibleText(messages.text("library.title"));
    setCellFactory(_ -> new RowCell(this, desk, messages.text("library.put")));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
      put();
      event.consume();
    }
  }

  /// Puts the chosen ware on the map, and opens or closes a chosen shelf.
  private void put() {
    Optional.ofNullable(getSelectionModel().getSelectedItem())
        .ifPresent(
            it -> {
              if (it.getValue() instanceof Row.Offer offer) {
                desk.put(offer.ware());
              } else {
                it.setExpanded(!it.isExpanded());
              }
            });
  }

  /// Shows some shelves.
  void show(List<Shelf> shelves) {
    getRoot().getChildren().setAll(shelves.stream().map(this::item).toList());
  }

  private TreeItem<Row> item(Shelf shelf) {
    TreeItem<Row> head = new TreeItem<>(new Row.Head(messages.text(shelf.heading())));
    shelf.wares().forEach(it -> head.getChildren().add(new TreeItem<>(offer(it))));
    head.setExpanded(true);
    return head;
  }

  private Row offer(Ware ware) {
    return new Row.Offer(ware, ware.name(messages), ware.description(messages));
  }

  /// Gives the keyboard to the first ware.
  void begin() {
    requestFocus();
    if (getSelectionModel().isEmpty() && getExpandedItemCount() > 1) {
      getSelectionModel().select(1);
    }
  }
}
