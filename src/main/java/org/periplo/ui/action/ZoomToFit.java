package org.periplo.ui.action;

import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/// Shows the whole map.
public record ZoomToFit() implements Action {
  @Override
  public Optional<Feather> icon() {
    return Optional.of(Feather.MAXIMIZE_2);
  }

  @Override
  public Optional<KeyCombination> shortcut() {
    return Optional.of(KeyCombination.valueOf("Shortcut+9"));
  }

  @Override
  public void perform(Editor editor) {
    editor.sight().zoomToFit();
  }
}
