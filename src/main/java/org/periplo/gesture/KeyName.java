package org.periplo.gesture;

/// A key that means something on a map.
public enum KeyName {
  /// An arrow.
  LEFT,
  /// An arrow.
  RIGHT,
  /// An arrow.
  UP,
  /// An arrow.
  DOWN,
  /// Begins and ends writing.
  ENTER,
  /// Begins writing.
  F2,
  /// Goes to the next cell from writing.
  TAB,
  /// Deletes what is selected; so does Backspace.
  DELETE,
  /// Leaves what was begun undone.
  ESCAPE,
  /// Takes hold of the map.
  SPACE
}
