package org.periplo.ui.action;

import java.util.Optional;
import javafx.scene.input.KeyCombination;

/// Ends the program.
public record Quit() implements Action {
  @Override
  public Optional<KeyCombination> shortcut() {
    return Optional.of(KeyCombination.valueOf("Shortcut+Q"));
  }

  @Override
  public boolean needsNoProject() {
    return true;
  }

  @Override
  public void perform(Editor editor) {
    editor.documents().quit();
  }
}
