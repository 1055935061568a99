package org.periplo.paint.png;

import java.awt.geom.Path2D;
import org.periplo.geometry.Path;
import org.periplo.geometry.Point;

/// Paths as AWT knows them.
final class Shapes {

  private Shapes() {}

  /// A path whose areas follow the even-odd rule.
  static Path2D of(Path path) {
    return of(path, Path2D.WIND_EVEN_ODD);
  }

  /// The outline of a letter, whose areas follow the non-zero rule.
  static Path2D ofLetter(Path outline) {
    return of(outline, Path2D.WIND_NON_ZERO);
  }

  private static Path2D of(Path path, int rule) {
    Path2D shape = new Path2D.Double(rule, path.segments().size());
    for (Path.Segment segment : path.segments()) {
      switch (segment) {
        case Path.MoveTo(Point end) -> shape.moveTo(end.x(), end.y());
        case Path.LineTo(Point end) -> shape.lineTo(end.x(), end.y());
        case Path.CurveTo(Point first, Point second, Point end) ->
            shape.curveTo(first.x(), first.y(), second.x(), second.y(), end.x(), end.y());
        case Path.Close _ -> shape.closePath();
      }
    }
    return shape;
  }
}
