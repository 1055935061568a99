package org.periplo.ui.action;

import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;
import org.periplo.messages.Messages;

/// Takes the last edit back.
public record Undo() implements Action {
  @Override
  public Optional<Feather> icon() {
    return Optional.of(Feather.CORNER_UP_LEFT);
  }

  @Override
  public Optional<KeyCombination> shortcut() {
    return Optional.of(KeyCombination.valueOf("Shortcut+Z"));
  }

  @Override
  public String name(Editor editor, Messages messages) {
    return editor
        .session()
        .undoName()
        .map(
            it ->
                messages.text("action.undo.of", messages.text(it.key(), it.arguments().toArray())))
        .orElseGet(() -> messages.text(key()));
  }

  @Override
  public boolean isPossible(Editor editor) {
    return editor.session().undoName().isPresent();
  }

  @Override
  public void perform(Editor editor) {
    editor.session().undo();
  }
}
