package org.periplo.ui.action;

import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;
import org.periplo.gesture.Stretch;

/// Makes selected cards reach over one step fewer, and selected columns a quarter narrower.
public record Narrow() implements Action {
  @Override
  public Optional<Feather> icon() {
    return Optional.of(Feather.MINIMIZE_2);
  }

  @Override
  public Optional<KeyCombination> shortcut() {
    return Optional.of(KeyCombination.valueOf("Shift+Alt+LEFT"));
  }

  @Override
  public boolean isPossible(Editor editor) {
    return Stretch.narrower(editor.session().view()).isPresent();
  }

  @Override
  public void perform(Editor editor) {
    editor.sight().finishWriting();
    Stretch.narrower(editor.session().view()).ifPresent(editor.session()::apply);
  }
}
