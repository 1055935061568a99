package org.periplo.ui.action;

import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/// Makes the screen black during a presentation, or shows the map again.
public record BlackenScreen() implements Action {
  @Override
  public Optional<Feather> icon() {
    return Optional.of(Feather.MOON);
  }

  @Override
  public Optional<KeyCombination> shortcut() {
    return Optional.of(KeyCombination.valueOf("Shortcut+PERIOD"));
  }

  @Override
  public boolean isPossible(Editor editor) {
    return editor.presenter().isPresenting();
  }

  @Override
  public void perform(Editor editor) {
    editor.presenter().blacken();
  }
}
