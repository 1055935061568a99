package org.periplo.ui.action;

import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;

/// Asks what the map calls its feelings, and which faces it gives them.
public record NameEmotions() implements Action {
  @Override
  public Optional<Feather> icon() {
    return Optional.of(Feather.SMILE);
  }

  @Override
  public void perform(Editor editor) {
    editor.sight().finishWriting();
    editor.nameEmotions();
  }
}
