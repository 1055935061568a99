package org.periplo.ui.action;

import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;
import org.periplo.gesture.Deletion;

/// Deletes what is selected.
public record Delete() implements Action {
  @Override
  public Optional<Feather> icon() {
    return Optional.of(Feather.TRASH_2);
  }

  @Override
  public Optional<KeyCombination> shortcut() {
    return Optional.of(KeyCombination.valueOf("Delete"));
  }

  @Override
  public boolean isPossible(Editor editor) {
    return Deletion.of(editor.session().view()).isPresent();
  }

  @Override
  public void perform(Editor editor) {
    Deletion.of(editor.session().view()).ifPresent(editor.session()::apply);
  }
}
