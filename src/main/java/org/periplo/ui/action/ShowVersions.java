package org.periplo.ui.action;

/// Shows the earlier versions of the project's file, to open them beside it.
public record ShowVersions() implements Action {
  @Override
  public boolean isPossible(Editor editor) {
    return editor.documents().hasVersions();
  }

  @Override
  public void perform(Editor editor) {
    editor.documents().showVersions();
  }
}
