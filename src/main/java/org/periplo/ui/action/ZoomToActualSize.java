package org.periplo.ui.action;

import java.util.Optional;
import javafx.scene.input.KeyCombination;

/// Shows the map in the size that it has on paper.
public record ZoomToActualSize() implements Action {
  @Override
  public Optional<KeyCombination> shortcut() {
    return Optional.of(KeyCombination.valueOf("Shortcut+0"));
  }

  @Override
  public void perform(Editor editor) {
    editor.sight().zoomTo(1);
  }
}
