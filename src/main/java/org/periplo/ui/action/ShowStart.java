package org.periplo.ui.action;

import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/// Shows the start page, with the open projects in their tabs.
public record ShowStart() implements Action {
  @Override
  public Optional<Feather> icon() {
    return Optional.of(Feather.PLUS);
  }

  @Override
  public Optional<KeyCombination> shortcut() {
    return Optional.of(KeyCombination.valueOf("Shortcut+T"));
  }

  @Override
  public boolean needsNoProject() {
    return true;
  }

  @Override
  public boolean isPossible(Editor editor) {
    return editor.documents().isOneInFront();
  }

  @Override
  public void perform(Editor editor) {
    editor.documents().showStart();
  }
}
