package org.periplo.ui.action;

import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/// Makes the map larger.
public record ZoomIn() implements Action {
  @Override
  public Optional<Feather> icon() {
    return Optional.of(Feather.PLUS);
  }

  @Override
  public Optional<KeyCombination> shortcut() {
    return Optional.of(KeyCombination.valueOf("Shortcut+PLUS"));
  }

  @Override
  public void perform(Editor editor) {
    editor.sight().zoomIn();
  }
}
