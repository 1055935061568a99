package org.periplo.ui.action;

import java.util.Optional;
import javafx.scene.input.KeyCombination;

/// Shows what is selected, as large as the window allows.
public record ZoomToSelection() implements Action {
  @Override
  public Optional<KeyCombination> shortcut() {
    return Optional.of(KeyCombination.valueOf("Shortcut+8"));
  }

  @Override
  public boolean isPossible(Editor editor) {
    return !editor.session().selection().isEmpty();
  }

  @Override
  public void perform(Editor editor) {
    editor.sight().zoomToSelection();
  }
}
