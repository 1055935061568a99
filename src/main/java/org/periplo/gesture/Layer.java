package org.periplo.gesture;

/// The part of a scrolled map that the pointer is over; each scrolls in its own way.
public enum Layer {
  /// Above the lane labels; it never scrolls.
  CORNER,
  /// Stages and steps; they scroll sideways only.
  HEAD,
  /// The lane labels; they scroll up and down only.
  LABEL,
  /// The cells.
  BODY
}
