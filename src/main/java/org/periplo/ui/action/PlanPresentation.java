package org.periplo.ui.action;

import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/// Asks in which order lanes are revealed in presentations, and for the time they may take.
public record PlanPresentation() implements Action {
  @Override
  public Optional<Feather> icon() {
    return Optional.of(Feather.LIST);
  }

  @Override
  public Optional<KeyCombination> shortcut() {
    return Optional.of(KeyCombination.valueOf("Shortcut+F5"));
  }

  @Override
  public void perform(Editor editor) {
    editor.presenter().plan();
  }
}
