package org.periplo.ui.action;

import org.periplo.messages.Messages;

/// Makes the window light or dark.
public record ShowLook(Look look) implements Action {
  @Override
  public String name(Editor editor, Messages messages) {
    return messages.text("look." + look.id());
  }

  @Override
  public boolean isChosen(Editor editor) {
    return editor.appearance().look() == look;
  }

  @Override
  public boolean needsNoProject() {
    return true;
  }

  @Override
  public void perform(Editor editor) {
    editor.appearance().show(look);
  }
}
