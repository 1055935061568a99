package org.periplo.ui.action;

import org.periplo.messages.Messages;

/// Makes the interface larger or smaller, but not the map.
public record ShowScale(Scale scale) implements Action {
  @Override
  public String name(Editor editor, Messages messages) {
    return messages.text("window.zoom", scale.factor());
  }

  @Override
  public boolean isChosen(Editor editor) {
    return editor.appearance().scale().equals(scale);
  }

  @Override
  public boolean needsNoProject() {
    return true;
  }

  @Override
  public void perform(Editor editor) {
    editor.appearance().show(scale);
  }
}
