package org.periplo.ui.minimap;

import org.periplo.geometry.Box;
import org.periplo.geometry.Point;
import org.periplo.geometry.Size;

/// How a map lies in a small picture of it.
///
/// @param map the size of the map, in points
/// @param scale pixels of the picture a point
record Overview(Size map, double scale) {

  private static final double WIDTH = 208;
  private static final double HEIGHT = 116;

  /// A map is large if it has so many times the area of what is seen of it.
  private static final double LARGE = 4;

  /// The picture of a map, as large as there is room.
  static Overview of(Size map) {
    return new Overview(map, Math.min(WIDTH / map.width(), HEIGHT / map.height()));
  }

  /// Whether so little of the map is seen that a picture of all of it is of use.
  boolean isOfUse(Box seen) {
    return map.width() * map.height() > LARGE * seen.width() * seen.height();
  }

  /// The size of the picture, in whole pixels.
  Size size() {
    return new Size(Math.rint(map.width() * scale), Math.rint(map.height() * scale));
  }

  /// A box of the map in the picture.
  Box of(Box box) {
    return new Box(box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale);
  }

  /// What of a box of the map lies in the picture.
  Box framed(Box box) {
    Box in = of(box);
    double left = Math.clamp(in.x(), 0, size().width());
    double top = Math.clamp(in.y(), 0, size().height());
    return new Box(
        left,
        top,
        Math.clamp(in.right(), 0, size().width()) - left,
        Math.clamp(in.bottom(), 0, size().height()) - top);
  }

  /// The point of the map at a pixel of the picture.
  Point pointAt(double x, double y) {
    return new Point(x / scale, y / scale);
  }
}
