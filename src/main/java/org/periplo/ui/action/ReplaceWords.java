package org.periplo.ui.action;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/// Puts other words in the places of those that are found.
public record ReplaceWords() implements Action {
  @Override
  public Optional<Feather> icon() {
    return Optional.of(Feather.REPEAT);
  }

  @Override
  public Optional<KeyCombination> shortcut() {
    return Optional.of(KeyCombination.valueOf("Shortcut+H"));
  }

  @Override
  public List<KeyCombination> otherShortcuts() {
    return List.of(KeyCombination.valueOf("Shortcut+Alt+F"));
  }

  @Override
  public void perform(Editor editor) {
    editor.finding().replace();
  }
}
