package org.periplo.ui.window;

import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/// Something over the whole window, which is dimmed meanwhile: Escape or a click beside it ends it,
/// and the keyboard goes back to where it was.
final class Overlay extends StackPane {

  private static final double MARGIN = 32;

  private final Function<Runnable, ? extends Node> content;
  private final Runnable ended;
  private final Optional<Node> before;

  /// @param content makes what is shown, of what ends it; asked again when the look changes
  /// @param ended is run when it is gone
  Overlay(Function<Runnable, ? extends Node> content, Runnable ended, Scene scene) {
    this.content = content;
    this.ended = ended;
    before = Optional.ofNullable(scene.getFocusOwner());
    getStyleClass().add("overlay");
    setPadding(new Insets(MARGIN));
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    getChildren().setAll(content.apply(this::end));
  }

  private void pressed(MouseEvent event) {
    if (equals(event.getTarget())) {
      end();
    }
    event.consume();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      end();
    }
    event.consume(); // what lies under it has no keys meanwhile
  }

  /// Gives the keyboard to what can take it first.
  void begin() {
    getChildren().getFirst().requestFocus();
  }

  /// Shows its content anew, with the keyboard where it was.
  void renew() {
    Optional<String> focused = Optional.ofNullable(getScene().getFocusOwner()).map(Node::getId);
    getChildren().setAll(content.apply(this::end));
    applyCss(); // or what scrolls has no content yet
    focused
        .flatMap(it -> Optional.ofNullable(lookup("#" + it)))
        .ifPresentOrElse(Node::requestFocus, this::begin);
  }

  private void end() {
    if (getParent() instanceof WindowPane window) {
      window.sink();
    }
  }

  /// Gives the keyboard back, now that it is gone.
  void giveBack() {
    before.filter(it -> it.getScene() != null).ifPresent(Node::requestFocus);
    ended.run();
  }
}
