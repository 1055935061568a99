package org.periplo.ui.action;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// Brings the next open project to the front.
///
/// The key is Control on every system: Command+Tab belongs to macOS itself.
public record NextTab() implements Action {
  @Override
  public Optional<KeyCombination> shortcut() {
    return Optional.of(KeyCombination.valueOf("Ctrl+TAB"));
  }

  @Override
  public List<KeyCombination> otherShortcuts() {
    return List.of(new KeyCodeCombination(KeyCode.PAGE_DOWN, KeyCombination.CONTROL_DOWN));
  }

  @Override
  public boolean needsNoProject() {
    return true;
  }

  @Override
  public boolean isPossible(Editor editor) {
    return editor.documents().isAnotherOpen();
  }

  @Override
  public void perform(Editor editor) {
    editor.documents().showNext();
  }
}
