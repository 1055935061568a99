package org.periplo.ui.action;

import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/// Sets the timer of a presentation back to its beginning.
public record ResetTimer() implements Action {
  @Override
  public Optional<Feather> icon() {
    return Optional.of(Feather.ROTATE_CCW);
  }

  @Override
  public Optional<KeyCombination> shortcut() {
    return Optional.of(KeyCombination.valueOf("Shortcut+Shift+R"));
  }

  @Override
  public boolean isPossible(Editor editor) {
    return editor.presenter().isPresenting();
  }

  @Override
  public void perform(Editor editor) {
    editor.presenter().resetTimer();
  }
}
