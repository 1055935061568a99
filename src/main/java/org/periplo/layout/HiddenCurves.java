package org.periplo.layout;

/// What becomes of emotion curves that are not drawn.
enum HiddenCurves {
  /// The legend lists them, so that they can be shown again.
  LISTED,
  /// Nothing is left of them.
  LEFT_OUT
}
