package org.periplo.ui.action;

import org.periplo.files.Sample;
import org.periplo.messages.Messages;

/// Shows a copy of a sample.
public record OpenSample(Sample sample) implements Action {
  @Override
  public String name(Editor editor, Messages messages) {
    return messages.text("sample." + sample.id());
  }

  @Override
  public boolean needsNoProject() {
    return true;
  }

  @Override
  public void perform(Editor editor) {
    editor.documents().show(sample);
  }
}
