package org.periplo.theme;

/// A cut of the one typeface that maps are set in.
public enum FontFace {
  /// Upright, of normal weight.
  REGULAR,
  /// Upright and heavy.
  BOLD,
  /// Slanted.
  ITALIC,
  /// Slanted and heavy.
  BOLD_ITALIC;

  /// Whether it is heavy.
  public boolean bold() {
    return this == BOLD || this == BOLD_ITALIC;
  }

  /// Whether it is slanted.
  public boolean italic() {
    return this == ITALIC || this == BOLD_ITALIC;
  }
}
