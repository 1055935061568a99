package org.periplo.ui.action;

import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;

/// Goes from a presentation back to editing.
public record EndPresentation() implements Action {
  @Override
  public Optional<Feather> icon() {
    return Optional.of(Feather.X);
  }

  @Override
  public boolean isPossible(Editor editor) {
    return editor.presenter().isPresenting();
  }

  @Override
  public void perform(Editor editor) {
    editor.presenter().end();
  }
}
