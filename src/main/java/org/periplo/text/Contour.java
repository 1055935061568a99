package org.periplo.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.fontbox.ttf.GlyfDescript;
import org.apache.fontbox.ttf.GlyphDescription;
import org.periplo.geometry.Path;
import org.periplo.geometry.Point;

/// One closed line of a TrueType glyph: points on the line, and control points of quadratic curves
/// off it.
final class Contour {

  private record Knot(Point place, boolean onLine) {}

  private final List<Knot> knots = new ArrayList<>();

  /// @param first the number of its first point, `last` that of its last
  Contour(GlyphDescription glyph, int first, int last, double unitsPerEm) {
    for (int i = first; i <= last; i++) {
      double x = glyph.getXCoordinate(i) / unitsPerEm;
      double y = -glyph.getYCoordinate(i) / unitsPerEm;
      knots.add(new Knot(new Point(x, y), (glyph.getFlags(i) & GlyfDescript.ON_CURVE) != 0));
    }
    addImpliedKnots();
    beginOnLine();
  }

  /// Between two control points lies a point on the line that the font leaves out.
  private void addImpliedKnots() {
    for (int i = knots.size() - 1; i >= 0; i--) {
      Knot next = knots.get((i + 1) % knots.size());
      if (!knots.get(i).onLine() && !next.onLine()) {
        knots.add(i + 1, new Knot(between(knots.get(i).place(), next.place(), 0.5), true));
      }
    }
  }

  private void beginOnLine() {
    if (!knots.isEmpty() && !knots.getFirst().onLine()) {
      Collections.rotate(knots, -1);
    }
  }

  List<Path.Segment> segments() {
    List<Path.Segment> segments = new ArrayList<>();
    for (int i = 0; i < knots.size(); i++) {
      Point place = knots.get(i).place();
      if (i == 0) {
        segments.add(new Path.MoveTo(place));
      } else if (!knots.get(i).onLine()) {
        segments.add(curve(knots.get(i - 1).place(), place, after(i)));
      } else if (knots.get(i - 1).onLine()) {
        segments.add(new Path.LineTo(place));
      }
    }
    segments.add(new Path.Close());
    return segments;
  }

  private Point after(int knot) {
    return knots.get((knot + 1) % knots.size()).place();
  }

  /// The cubic curve that is the quadratic one with the control point `control`.
  private static Path.CurveTo curve(Point from, Point control, Point to) {
    return new Path.CurveTo(between(from, control, 2.0 / 3), between(to, control, 2.0 / 3), to);
  }

  private static Point between(Point from, Point to, double share) {
    return from.plus((to.x() - from.x()) * share, (to.y() - from.y()) * share);
  }
}
