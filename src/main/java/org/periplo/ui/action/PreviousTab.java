package org.periplo.ui.action;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// Brings the open project before this one to the front.
public record PreviousTab() implements Action {
  @Override
  public Optional<KeyCombination> shortcut() {
    return Optional.of(KeyCombination.valueOf("Ctrl+Shift+TAB"));
  }

  @Override
  public List<KeyCombination> otherShortcuts() {
    return List.of(new KeyCodeCombination(KeyCode.PAGE_UP, KeyCombination.CONTROL_DOWN));
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
    editor.documents().showPrevious();
  }
}
