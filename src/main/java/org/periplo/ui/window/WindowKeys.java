package org.periplo.ui.window;

import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import org.periplo.ui.action.ActionMenu;

/// Lets keys ask for actions.
///
/// They ask the actions themselves, before the items of menus do: those are made when a menu opens
/// and know only what was possible then.
record WindowKeys(EditorWindow window) {

  /// Takes the keys that nothing in a scene has taken.
  void on(Scene scene) {
    scene.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    ActionMenu.actions(window).stream()
        .filter(it -> it.isAskedBy(event))
        .findFirst()
        .ifPresent(
            action -> {
              event.consume();
              window.ask(action);
            });
  }
}
