package org.periplo.cli;

import org.periplo.messages.Messages;

/// Says that a command is understood but cannot be done, and why.
final class RefusedException extends Exception {

  private static final long serialVersionUID = 1;

  private final String key;
  private final transient Object[] arguments;

  /// @param key of the sentence that says why
  RefusedException(String key, Object... arguments) {
    super(key);
    this.key = key;
    this.arguments = arguments;
  }

  String sentence(Messages messages) {
    return messages.text(key, arguments);
  }
}
