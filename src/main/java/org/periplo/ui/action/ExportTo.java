package org.periplo.ui.action;

import java.util.Optional;
import org.periplo.export.ExportFormat;
import org.periplo.messages.Messages;

/// Exports the project in one format.
public record ExportTo(ExportFormat format) implements Action {
  @Override
  public String name(Editor editor, Messages messages) {
    return messages.text(format.nameKey());
  }

  @Override
  public void perform(Editor editor) {
    editor.documents().export(Optional.of(format));
  }
}
