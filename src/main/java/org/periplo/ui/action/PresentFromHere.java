package org.periplo.ui.action;

import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/// Shows the map to a room, beginning with the stage that somebody is in.
public record PresentFromHere() implements Action {
  @Override
  public Optional<Feather> icon() {
    return Optional.of(Feather.PLAY_CIRCLE);
  }

  @Override
  public Optional<KeyCombination> shortcut() {
    return Optional.of(KeyCombination.valueOf("Shift+F5"));
  }

  @Override
  public boolean isPossible(Editor editor) {
    return !editor.presenter().isPresenting();
  }

  @Override
  public void perform(Editor editor) {
    editor.presenter().presentFromHere();
  }
}
