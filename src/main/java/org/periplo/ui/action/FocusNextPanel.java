package org.periplo.ui.action;

import java.util.Optional;
import javafx.scene.input.KeyCombination;

/// Gives the next part of the window the keyboard.
public record FocusNextPanel() implements Action {

  @Override
  public Optional<KeyCombination> shortcut() {
    return Optional.of(KeyCombination.valueOf("F6"));
  }

  @Override
  public void perform(Editor editor) {
    editor.panels().focus(editor.panels().focused().next());
  }
}
