package org.periplo.ui.action;

import java.nio.file.Path;
import org.periplo.messages.Messages;

/// Opens a file that was open before.
public record OpenRecent(Path file) implements Action {
  @Override
  public String name(Editor editor, Messages messages) {
    return file.getFileName().toString();
  }

  @Override
  public boolean needsNoProject() {
    return true;
  }

  @Override
  public void perform(Editor editor) {
    editor.documents().open(file);
  }
}
