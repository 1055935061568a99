package org.periplo.paint.pdf;

import java.util.Optional;
import org.periplo.text.Advances;
import org.periplo.theme.TextStyle;

/// A part of a line that one font sets in one direction.
///
/// @param level how deep it lies in text of the other direction; odd from right to left: Unicode
///     Standard Annex 9
/// @param source the font whose letters are to be laid out; empty where each letter stands for
///     itself, in the shipped typeface
record Piece(String text, TextStyle style, int level, Optional<FontSource> source) {

  boolean isRightToLeft() {
    return level % 2 == 1;
  }

  /// How wide the line was broken for, in points.
  double measuredWidth() {
    return Advances.width(text, style);
  }
}
