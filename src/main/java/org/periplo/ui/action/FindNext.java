package org.periplo.ui.action;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/// Goes to the next place where the words stand.
public record FindNext() implements Action {
  @Override
  public Optional<Feather> icon() {
    return Optional.of(Feather.CHEVRON_DOWN);
  }

  @Override
  public Optional<KeyCombination> shortcut() {
    return Optional.of(KeyCombination.valueOf("F3"));
  }

  @Override
  public List<KeyCombination> otherShortcuts() {
    return List.of(KeyCombination.valueOf("Shortcut+G"));
  }

  @Override
  public boolean isPossible(Editor editor) {
    return editor.finding().hasWords();
  }

  @Override
  public void perform(Editor editor) {
    if (isPossible(editor)) {
      editor.finding().next();
    }
  }
}
