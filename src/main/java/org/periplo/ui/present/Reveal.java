package org.periplo.ui.present;

/// How the lanes of a stage come into view.
public enum Reveal {
  /// One lane after another.
  ONE_BY_ONE,
  /// All lanes with the stage.
  TOGETHER
}
