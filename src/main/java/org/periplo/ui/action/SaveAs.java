package org.periplo.ui.action;

import java.util.Optional;
import javafx.scene.input.KeyCombination;

/// Writes the project to another file.
public record SaveAs() implements Action {
  @Override
  public Optional<KeyCombination> shortcut() {
    return Optional.of(KeyCombination.valueOf("Shortcut+Shift+S"));
  }

  @Override
  public void perform(Editor editor) {
    editor.documents().saveAs();
  }
}
