package org.periplo.ui.window;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/// Something over the whole window, which is dimmed meanwhile: Escape or a click beside it ends it,
/// and the keyboard goes back to where it was.
final class Overlay extends StackPane {

  private final Optional<Node> before;

  /// @param content what is shown, at the size that it wants
  /// @param where it stands in the window
  Overlay(Node content, Pos where, Scene scene) {
    super(content);
    before = Optional.ofNullable(scene.getFocusOwner());
    getStyleClass().add("overlay");
    setAlignment(content, where);
    addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          if (equals(event.getTarget())) {
            end();
          }
          event.consume();
        });
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      end();
    }
    event.consume(); // what lies under it has no keys meanwhile
  }

  /// Ends it.
  void end() {
    if (getParent() instanceof WindowPane window) {
      window.sink(this);
    }
  }

  /// Gives the keyboard back.
  void giveBack() {
    before.filter(it -> it.getScene() != null).ifPresent(Node::requestFocus);
  }
}
