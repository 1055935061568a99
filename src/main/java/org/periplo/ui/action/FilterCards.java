package org.periplo.ui.action;

import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/// Makes all cards pale but some.
public record FilterCards() implements Action {
  @Override
  public Optional<Feather> icon() {
    return Optional.of(Feather.FILTER);
  }

  @Override
  public Optional<KeyCombination> shortcut() {
    return Optional.of(KeyCombination.valueOf("Shortcut+Shift+F"));
  }

  @Override
  public void perform(Editor editor) {
    editor.finding().filter();
  }
}
