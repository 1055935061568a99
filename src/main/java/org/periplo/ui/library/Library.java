package org.periplo.ui.library;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.periplo.files.Template;
import org.periplo.messages.Messages;
import org.periplo.session.Session;
import org.periplo.ui.canvas.MapCanvas;

/// Touchpoints, channels and templates that stand ready, to be dragged onto the map or put there by
/// keys.
public final class Library extends VBox {

  private final Messages messages;
  private final LibraryDesk desk;
  private final TextField filter = new TextField();
  private final Label nothing = new Label();
  private final LibraryTree tree;

  /// The library for a session's project.
  ///
  /// @param beginning begins a project from a template
  public Library(Session session, Messages messages, Consumer<Template> beginning) {
    this.messages = messages;
    desk = new LibraryDesk(session, beginning);
    tree = new LibraryTree(desk, messages);
    filter.setId("library-filter");
    filter.setPromptText(messages.text("library.filter"));
    filter.setAccessibleText(messages.text("library.filter"));
    filter.textProperty().subscribe(this::show);
    filter.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    nothing.setText(messages.text("library.nothing"));
    nothing.setWrapText(true);
    nothing.getStyleClass().add("note");
    nothing.managedProperty().bind(nothing.visibleProperty());
    VBox.setVgrow(tree, Priority.ALWAYS);
    getStyleClass().add("library");
    getStylesheets()
        .add(Objects.requireNonNull(Library.class.getResource("Library.css")).toExternalForm());
    getChildren().setAll(filter, nothing, tree);
  }

  private void show(String words) {
    List<Shelf> shelves = Shelf.holding(words, messages);
    nothing.setVisible(shelves.isEmpty());
    tree.show(shelves);
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> tree.begin();
      case ENTER ->
          Shelf.holding(filter.getText(), messages).stream()
              .findFirst()
              .filter(_ -> !filter.getText().isBlank())
              .ifPresent(it -> desk.put(it.wares().getFirst()));
      case ESCAPE -> filter.clear();
      default -> {
        return;
      }
    }
    event.consume();
  }

  /// Lets wares be dropped on a map.
  public void dropOn(MapCanvas canvas) {
    new WareDrop(canvas, desk).listen();
  }

  /// Gives the keyboard to the words that are looked for.
  public void begin() {
    filter.requestFocus();
    filter.selectAll();
  }
}
