package org.periplo.ui.action;

import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/// Shows what can be set.
public record ShowPreferences() implements Action {
  @Override
  public Optional<Feather> icon() {
    return Optional.of(Feather.SETTINGS);
  }

  @Override
  public Optional<KeyCombination> shortcut() {
    return Optional.of(KeyCombination.valueOf("Shortcut+COMMA"));
  }

  @Override
  public boolean needsNoProject() {
    return true;
  }

  @Override
  public void perform(Editor editor) {
    editor.appearance().showPreferences();
  }
}
