package org.periplo.ui.action;

import java.util.Optional;
import javafx.scene.input.KeyCombination;

/// Shows or hides the left edge of the window.
public record ShowSidebar() implements Action {

  @Override
  public Optional<KeyCombination> shortcut() {
    return Optional.of(KeyCombination.valueOf("Shortcut+Shift+1"));
  }

  @Override
  public boolean isChosen(Editor editor) {
    return editor.panels().isShown(Panel.OUTLINE);
  }

  @Override
  public void perform(Editor editor) {
    editor.panels().toggle(Panel.OUTLINE);
  }
}
