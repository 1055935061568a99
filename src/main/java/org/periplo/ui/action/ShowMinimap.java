package org.periplo.ui.action;

import java.util.Optional;
import javafx.scene.input.KeyCombination;

/// Shows large maps small in a corner, or no longer.
public record ShowMinimap() implements Action {
  @Override
  public Optional<KeyCombination> shortcut() {
    return Optional.of(KeyCombination.valueOf("Shortcut+Shift+M"));
  }

  @Override
  public boolean isChosen(Editor editor) {
    return editor.appearance().hasMinimap();
  }

  @Override
  public void perform(Editor editor) {
    editor.appearance().toggleMinimap();
  }
}
