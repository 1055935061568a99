package org.periplo.ui.action;

import org.periplo.messages.Messages;
import org.periplo.model.Language;

/// Makes the interface speak another language.
public record SpeakLanguage(Language language) implements Action {
  /// A language is called as it calls itself, so that everybody finds their own.
  @Override
  public String name(Editor editor, Messages messages) {
    return Messages.in(language.locale()).text("language.own");
  }

  @Override
  public boolean isChosen(Editor editor) {
    return editor.appearance().language() == language;
  }

  @Override
  public boolean needsNoProject() {
    return true;
  }

  @Override
  public void perform(Editor editor) {
    editor.appearance().speak(language);
  }
}
