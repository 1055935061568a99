package org.periplo.ui.action;

import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/// Makes the map smaller.
public record ZoomOut() implements Action {
  @Override
  public Optional<Feather> icon() {
    return Optional.of(Feather.MINUS);
  }

  @Override
  public Optional<KeyCombination> shortcut() {
    return Optional.of(KeyCombination.valueOf("Shortcut+MINUS"));
  }

  @Override
  public void perform(Editor editor) {
    editor.sight().zoomOut();
  }
}
