package org.periplo.unicode;

/// Code points that stand side by side.
final class Block {

  private Block() {}

  /// Whether a code point is one of those from `first` to `last`.
  static boolean holds(int first, int character, int last) {
    return first <= character && character <= last;
  }
}
