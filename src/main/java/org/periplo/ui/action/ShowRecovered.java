package org.periplo.ui.action;

/// Offers once more what was recovered after a crash and left for later.
public record ShowRecovered() implements Action {
  @Override
  public boolean isPossible(Editor editor) {
    return editor.documents().hasRecovered();
  }

  @Override
  public boolean needsNoProject() {
    return true;
  }

  @Override
  public void perform(Editor editor) {
    editor.documents().showRecovered();
  }
}
