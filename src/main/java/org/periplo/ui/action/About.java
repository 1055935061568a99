package org.periplo.ui.action;

import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;

/// Tells what the program is.
public record About() implements Action {
  @Override
  public Optional<Feather> icon() {
    return Optional.of(Feather.INFO);
  }

  @Override
  public boolean needsNoProject() {
    return true;
  }

  @Override
  public void perform(Editor editor) {
    editor.appearance().tellAbout();
  }
}
