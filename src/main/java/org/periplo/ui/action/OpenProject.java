package org.periplo.ui.action;

import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/// Opens a project file.
public record OpenProject() implements Action {
  @Override
  public Optional<Feather> icon() {
    return Optional.of(Feather.FOLDER);
  }

  @Override
  public Optional<KeyCombination> shortcut() {
    return Optional.of(KeyCombination.valueOf("Shortcut+O"));
  }

  @Override
  public boolean needsNoProject() {
    return true;
  }

  @Override
  public void perform(Editor editor) {
    editor.documents().open();
  }
}
