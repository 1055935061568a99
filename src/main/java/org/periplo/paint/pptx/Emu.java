package org.periplo.paint.pptx;

import org.periplo.geometry.Box;

/// The unit of lengths in a deck: 12,700 a point.
final class Emu {

  private static final int A_POINT = 12_700;

  private Emu() {}

  /// A length or place, given in points.
  static long of(double points) {
    return Math.round(points * A_POINT);
  }

  /// Writes an upper left corner and an extent; boxes that touch in points touch here.
  static void writeBox(XmlWriter xml, String offset, String extent, Box box) {
    long x = of(box.x());
    long y = of(box.y());
    xml.open(offset).with("x", x).with("y", y).close();
    xml.open(extent).with("cx", of(box.right()) - x).with("cy", of(box.bottom()) - y).close();
  }
}
