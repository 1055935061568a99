package org.periplo.ui.action;

import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCombination;

/// Shows all of every lane and stage again.
public record ExpandAll() implements Action {
  @Override
  public Optional<KeyCombination> shortcut() {
    return Optional.of(KeyCombination.valueOf("Shortcut+Shift+J"));
  }

  @Override
  public boolean isPossible(Editor editor) {
    return !editor.session().view().collapsed().isEmpty();
  }

  @Override
  public void perform(Editor editor) {
    editor.session().showCollapsed(Set.of());
  }
}
