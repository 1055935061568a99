package org.periplo.cli;

import org.periplo.messages.Messages;

/// Says that an option or a parameter cannot have the value given, and what it can have.
final class WrongValueException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String key;
  private final transient Object[] arguments;

  /// @param key of the sentence that says what is expected
  WrongValueException(String key, Object... arguments) {
    super(key);
    this.key = key;
    this.arguments = arguments;
  }

  String sentence(Messages messages) {
    return messages.text(key, arguments);
  }
}
