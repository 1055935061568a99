package org.periplo.ui.action;

import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;
import org.periplo.messages.Messages;

/// Makes the edit again that was taken back.
public record Redo() implements Action {
  @Override
  public Optional<Feather> icon() {
    return Optional.of(Feather.CORNER_UP_RIGHT);
  }

  @Override
  public Optional<KeyCombination> shortcut() {
    return Optional.of(KeyCombination.valueOf("Shortcut+Shift+Z"));
  }

  @Override
  public String name(Editor editor, Messages messages) {
    return editor
        .session()
        .redoName()
        .map(
            it ->
                messages.text("action.redo.of", messages.text(it.key(), it.arguments().toArray())))
        .orElseGet(() -> messages.text(key()));
  }

  @Override
  public boolean isPossible(Editor editor) {
    return editor.session().redoName().isPresent();
  }

  @Override
  public void perform(Editor editor) {
    editor.session().redo();
  }
}
