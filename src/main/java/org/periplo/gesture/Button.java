package org.periplo.gesture;

/// A button of the pointer.
public enum Button {
  /// Selects and drags.
  PRIMARY,
  /// Moves the map under the window.
  MIDDLE,
  /// Asks what can be done.
  SECONDARY
}
