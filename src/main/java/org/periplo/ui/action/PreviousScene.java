package org.periplo.ui.action;

import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/// Shows the lane or stage of a presentation that came before.
public record PreviousScene() implements Action {
  @Override
  public Optional<Feather> icon() {
    return Optional.of(Feather.CHEVRON_LEFT);
  }

  @Override
  public Optional<KeyCombination> shortcut() {
    return Optional.of(KeyCombination.valueOf("Page Up"));
  }

  @Override
  public boolean isPossible(Editor editor) {
    return editor.presenter().isPresenting();
  }

  @Override
  public void perform(Editor editor) {
    editor.presenter().previous();
  }
}
