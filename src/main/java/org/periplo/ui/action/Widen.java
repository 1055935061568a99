package org.periplo.ui.action;

import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;
import org.periplo.gesture.Stretch;

/// Makes selected cards reach over one step more, and selected columns a quarter wider.
public record Widen() implements Action {
  @Override
  public Optional<Feather> icon() {
    return Optional.of(Feather.MAXIMIZE_2);
  }

  @Override
  public Optional<KeyCombination> shortcut() {
    return Optional.of(KeyCombination.valueOf("Shift+Alt+RIGHT"));
  }

  @Override
  public boolean isPossible(Editor editor) {
    return Stretch.wider(editor.session().view()).isPresent();
  }

  @Override
  public void perform(Editor editor) {
    editor.sight().finishWriting();
    Stretch.wider(editor.session().view()).ifPresent(editor.session()::apply);
  }
}
