package org.periplo.gesture;

/// A key that is held while another key or a button is pressed.
public enum Modifier {
  /// Adds to what is selected.
  SHIFT,
  /// Ctrl, or Command on a Mac.
  SHORTCUT,
  /// Alt, or Option on a Mac.
  ALT
}
