package org.periplo.ui.action;

import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/// Has a ring go with the pointer during a presentation, or no longer.
public record ShowPointerRing() implements Action {
  @Override
  public Optional<Feather> icon() {
    return Optional.of(Feather.TARGET);
  }

  @Override
  public Optional<KeyCombination> shortcut() {
    return Optional.of(KeyCombination.valueOf("Shortcut+R"));
  }

  @Override
  public boolean isPossible(Editor editor) {
    return editor.presenter().isPresenting();
  }

  @Override
  public boolean isChosen(Editor editor) {
    return editor.presenter().hasRing();
  }

  @Override
  public void perform(Editor editor) {
    editor.presenter().toggleRing();
  }
}
