package org.periplo.pages;

import org.periplo.geometry.Box;
import org.periplo.geometry.Size;

/// A sheet of paper on which a part of a poster is printed.
///
/// Around the part there is a margin: as wide as printers leave white, and wide enough for the
/// heads and labels that the part lacks, marks to cut at, and a line that says which sheet it is.
///
/// @param size of the paper, in points
record SheetPaper(Size size) {

  /// What printers leave white: a quarter of an inch.
  static final double WHITE = 18;

  /// The room for lane labels, left of the part.
  static final double LABELS = 54;

  /// The room for stages and steps, above the part.
  static final double HEADS = 24;

  /// The room for marks to cut at, on all sides.
  static final double MARKS = 12;

  /// The room for what the sheet is, under the part.
  static final double FOOT = 26;

  /// The largest part that there is room for.
  Box most() {
    double left = WHITE + LABELS + MARKS;
    double top = WHITE + HEADS + 4;
    return new Box(
        left, top, size.width() - left - WHITE - MARKS, size.height() - top - WHITE - MARKS - FOOT);
  }
}
