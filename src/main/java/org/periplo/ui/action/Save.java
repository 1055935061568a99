package org.periplo.ui.action;

import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/// Writes the project to its file.
public record Save() implements Action {
  @Override
  public Optional<Feather> icon() {
    return Optional.of(Feather.SAVE);
  }

  @Override
  public Optional<KeyCombination> shortcut() {
    return Optional.of(KeyCombination.valueOf("Shortcut+S"));
  }

  @Override
  public void perform(Editor editor) {
    editor.documents().save();
  }
}
