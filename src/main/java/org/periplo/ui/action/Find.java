package org.periplo.ui.action;

import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/// Looks for words in all texts of the project.
public record Find() implements Action {
  @Override
  public Optional<Feather> icon() {
    return Optional.of(Feather.SEARCH);
  }

  @Override
  public Optional<KeyCombination> shortcut() {
    return Optional.of(KeyCombination.valueOf("Shortcut+F"));
  }

  @Override
  public void perform(Editor editor) {
    editor.finding().find();
  }
}
