package org.periplo.model;

/// Whether the links of a map are drawn.
public enum LinkLines {
  /// They are seen only where a card that they tie is looked at.
  HIDDEN,
  /// Each is a line between its cards, on the screen and in everything that is exported.
  DRAWN
}
