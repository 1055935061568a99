package org.periplo.ui.canvas;

import org.periplo.geometry.Box;

/// A box with round corners as upright rectangles that do not overlap, row by row of pixels.
///
/// Without a graphics card these are painted many times faster than the same outline as a path, and
/// look the same.
///
/// @param box in pixels
/// @param radius of the corners, in pixels
record RoundBox(Box box, double radius) {

  /// Corners of smaller radius are not seen.
  private static final double LEAST_RADIUS = 0.75;

  RoundBox {
    double most = Math.min(box.width(), box.height()) / 2;
    radius = radius < LEAST_RADIUS ? 0 : Math.min(radius, most);
  }

  /// Takes rectangles, in pixels.
  @FunctionalInterface
  interface Rectangles {

    /// One more rectangle.
    void add(double x, double y, double width, double height);
  }

  /// All of it.
  void fill(Rectangles to) {
    double y = box.y();
    while (y < box.bottom()) {
      double next = rowEnd(y, this);
      double inset = insetAt((y + next) / 2);
      to.add(box.x() + inset, y, box.width() - 2 * inset, next - y);
      y = next;
    }
  }

  /// Its outline.
  ///
  /// @param width of the line, in pixels, half of it outside
  void stroke(double width, Rectangles to) {
    RoundBox outer = new RoundBox(box.grown(width / 2), radius + width / 2);
    RoundBox inner = new RoundBox(box.grown(-width / 2), Math.max(0, radius - width / 2));
    double y = outer.box.y();
    while (y < outer.box.bottom()) {
      double next = inner.rowEnd(y, outer);
      outer.row(y, next, inner, to);
      y = next;
    }
  }

  private void row(double y, double next, RoundBox inner, Rectangles to) {
    double middle = (y + next) / 2;
    double left = box.x() + insetAt(middle);
    double right = box.right() - insetAt(middle);
    boolean beside = middle > inner.box.y() && middle < inner.box.bottom();
    if (beside) {
      double innerInset = inner.insetAt(middle);
      to.add(left, y, inner.box.x() + innerInset - left, next - y);
      double innerRight = inner.box.right() - innerInset;
      to.add(innerRight, y, right - innerRight, next - y);
    } else {
      to.add(left, y, right - left, next - y);
    }
  }

  /// Where the row that begins at `y` ends: at a pixel's edge in a corner, beyond that all at once.
  private double rowEnd(double y, RoundBox outer) {
    double pixel = Math.floor(y) + 1;
    double corner = Math.ceil(Math.max(outer.box.y() + outer.radius, box.y() + radius));
    double lower = Math.floor(Math.min(outer.box.bottom() - outer.radius, box.bottom() - radius));
    double end = y >= corner && y < lower ? lower : pixel;
    end = y < box.y() ? Math.min(end, box.y()) : end;
    end = y < box.bottom() ? Math.min(end, box.bottom()) : end;
    return Math.min(end, outer.box.bottom());
  }

  private double insetAt(double y) {
    double fromEdge = Math.min(y - box.y(), box.bottom() - y);
    double rise = radius - fromEdge;
    return rise <= 0 ? 0 : radius - Math.sqrt(Math.max(0, radius * radius - rise * rise));
  }
}
