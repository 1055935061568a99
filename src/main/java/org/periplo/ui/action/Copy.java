package org.periplo.ui.action;

import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/// Puts the selected cards on the clipboard, or those of the selected stage, step or lane.
public record Copy() implements Action {

  @Override
  public Optional<Feather> icon() {
    return Optional.of(Feather.CLIPBOARD);
  }

  @Override
  public Optional<KeyCombination> shortcut() {
    return Optional.of(KeyCombination.valueOf("Shortcut+C"));
  }

  @Override
  public boolean isPossible(Editor editor) {
    return !CardsMeant.by(editor.session().view()).cards().isEmpty();
  }

  @Override
  public void perform(Editor editor) {
    editor.sight().finishWriting();
    CardsMeant.by(editor.session().view()).offer().ifPresent(editor.pasteboard()::put);
  }
}
