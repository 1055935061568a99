package org.periplo.ui.action;

import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/// Shows the next lane or stage of a presentation.
public record NextScene() implements Action {
  @Override
  public Optional<Feather> icon() {
    return Optional.of(Feather.CHEVRON_RIGHT);
  }

  @Override
  public Optional<KeyCombination> shortcut() {
    return Optional.of(KeyCombination.valueOf("Page Down"));
  }

  @Override
  public boolean isPossible(Editor editor) {
    return editor.presenter().isPresenting();
  }

  @Override
  public void perform(Editor editor) {
    editor.presenter().next();
  }
}
