package org.periplo.cli;

import org.periplo.messages.Messages;

/// Speaks to the person at the terminal, in the person's language.
///
/// @param messages the language
/// @param terminal where it is written
public record Speech(Messages messages, Terminal terminal) {

  /// Writes a result.
  ///
  /// @param key of the sentence
  public void say(String key, Object... arguments) {
    terminal.out().println(messages.text(key, arguments));
  }

  /// Writes what is wrong.
  ///
  /// @param sentence in the person's language
  public void complain(String sentence) {
    terminal.error().println("periplo: " + sentence);
  }
}
