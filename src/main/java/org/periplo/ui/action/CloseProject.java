package org.periplo.ui.action;

import java.util.Optional;
import javafx.scene.input.KeyCombination;

/// Puts the project away.
public record CloseProject() implements Action {
  @Override
  public Optional<KeyCombination> shortcut() {
    return Optional.of(KeyCombination.valueOf("Shortcut+W"));
  }

  @Override
  public void perform(Editor editor) {
    editor.documents().close();
  }
}
