package org.periplo.pages;

import org.periplo.drawing.Placing;
import org.periplo.geometry.Box;

/// One of the sheets that a poster is cut into, counted from 0 down and to the right.
///
/// @param overlap how far it shows the next sheets' parts too, in points of paper
record PosterSheet(TiledPoster poster, SheetPaper paper, int row, int column, double overlap) {

  private static final int LETTERS = 26;
  private static final double HAIR = 1e-6;

  /// What it is called: a letter for its row, a number for its column.
  String name() {
    return letters(row) + (column + 1);
  }

  private static String letters(int index) {
    String last = String.valueOf((char) ('A' + index % LETTERS));
    return index < LETTERS ? last : letters(index / LETTERS - 1) + last;
  }

  boolean isFirstRow() {
    return row == 0;
  }

  boolean isFirstColumn() {
    return column == 0;
  }

  /// What it shows, in points of the poster.
  Box shown() {
    Box part = poster.part(row, column);
    double more = overlap / poster.scale();
    return new Box(
        part.x(),
        part.y(),
        Math.min(part.width() + more, poster.upright().getLast() - part.x()),
        Math.min(part.height() + more, poster.level().getLast() - part.y()));
  }

  /// From the poster to the paper.
  Placing placing() {
    Box part = poster.part(row, column);
    Box most = paper.most();
    double scale = poster.scale();
    return new Placing(scale, most.x() - part.x() * scale, most.y() - part.y() * scale);
  }

  /// Where on the paper it shows the poster.
  Box window() {
    return placing().of(shown());
  }

  /// Where on the paper its own part is, from cut to cut.
  Box part() {
    return placing().of(poster.part(row, column));
  }

  /// Where a box of the map is on the paper.
  Box onPaper(Box ofMap) {
    return placing().of(poster.ofMap().of(ofMap));
  }

  /// Whether something that reaches from left to right on the paper stands in its own part.
  boolean holds(double left, double right) {
    return left >= part().x() - HAIR && right <= part().right() + HAIR;
  }
}
