package org.periplo.ui.canvas;

import org.periplo.geometry.Point;
import org.periplo.geometry.Size;

/// Places rectangles on an area, row after row from the top, each row from the left.
final class Shelf {

  private final double width;
  private final double height;
  private double x;
  private double y;
  private double rowHeight;

  Shelf(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /// Whether there is room for one more.
  boolean fits(Size size) {
    double top = isInRow(size) ? y : y + rowHeight;
    return size.width() <= width && top + size.height() <= height;
  }

  private boolean isInRow(Size size) {
    return x + size.width() <= width;
  }

  /// Where the next one goes, if it fits.
  Point place(Size size) {
    if (!isInRow(size)) {
      x = 0;
      y += rowHeight;
      rowHeight = 0;
    }
    Point place = new Point(x, y);
    x += size.width();
    rowHeight = Math.max(rowHeight, size.height());
    return place;
  }

  /// The lower end of what is placed.
  double bottom() {
    return y + rowHeight;
  }
}
