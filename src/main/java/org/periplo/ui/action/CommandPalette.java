package org.periplo.ui.action;

/// The list of all actions, to be found by their names.
@FunctionalInterface
public interface CommandPalette {

  /// Asks which action to do.
  void open();
}
