package org.periplo.ui.action;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/// Shows all keys and what they do.
public record ShowKeys() implements Action {
  @Override
  public Optional<Feather> icon() {
    return Optional.of(Feather.HELP_CIRCLE);
  }

  @Override
  public Optional<KeyCombination> shortcut() {
    return Optional.of(KeyCombination.valueOf("F1"));
  }

  @Override
  public List<KeyCombination> otherShortcuts() {
    return List.of(KeyCombination.valueOf("Shortcut+SLASH"));
  }

  @Override
  public boolean needsNoProject() {
    return true;
  }

  @Override
  public void perform(Editor editor) {
    editor.appearance().showKeys();
  }
}
