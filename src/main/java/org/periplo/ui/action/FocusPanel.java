package org.periplo.ui.action;

import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.periplo.messages.Messages;

/// Gives a part of the window the keyboard.
public record FocusPanel(Panel panel) implements Action {

  @Override
  public String name(Editor editor, Messages messages) {
    return messages.text("action.focusPanel." + panel.id());
  }

  @Override
  public Optional<KeyCombination> shortcut() {
    return Optional.of(KeyCombination.valueOf(panel.keys()));
  }

  @Override
  public void perform(Editor editor) {
    editor.panels().focus(panel);
  }
}
