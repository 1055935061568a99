package org.periplo.ui.action;

import java.util.Optional;
import javafx.scene.input.KeyCombination;

/// Shows or hides the right edge of the window.
public record ShowInspector() implements Action {

  @Override
  public Optional<KeyCombination> shortcut() {
    return Optional.of(KeyCombination.valueOf("Shortcut+Shift+3"));
  }

  @Override
  public boolean isChosen(Editor editor) {
    return editor.panels().isShown(Panel.INSPECTOR);
  }

  @Override
  public void perform(Editor editor) {
    editor.panels().toggle(Panel.INSPECTOR);
  }
}
