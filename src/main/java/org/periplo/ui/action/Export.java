package org.periplo.ui.action;

import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/// Exports the project, in a format to be chosen.
public record Export() implements Action {
  @Override
  public Optional<Feather> icon() {
    return Optional.of(Feather.SHARE);
  }

  @Override
  public Optional<KeyCombination> shortcut() {
    return Optional.of(KeyCombination.valueOf("Shortcut+E"));
  }

  @Override
  public void perform(Editor editor) {
    editor.documents().export(Optional.empty());
  }
}
