package org.periplo.ui.action;

import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.periplo.gesture.Linking;

/// Deletes the links that are selected, those among the selected cards, or all of the one card that
/// is selected.
public record UnlinkCards() implements Action {
  @Override
  public Optional<KeyCombination> shortcut() {
    return Optional.of(KeyCombination.valueOf("Shortcut+Shift+L"));
  }

  @Override
  public boolean isPossible(Editor editor) {
    return Linking.undone(editor.session().view()).isPresent();
  }

  @Override
  public void perform(Editor editor) {
    editor.sight().finishWriting();
    Linking.undone(editor.session().view()).ifPresent(editor.session()::apply);
  }
}
