package org.periplo.figures;

import org.periplo.geometry.Path.CurveTo;
import org.periplo.geometry.Point;

/// A cubic Bézier curve cut in two, by de Casteljau's construction.
record BezierCut(CurveTo before, CurveTo after) {

  private static final int HALVINGS = 40;

  /// Cuts a curve that rises or falls throughout where it passes a height.
  static BezierCut atHeight(Point from, CurveTo curve, double y) {
    boolean falling = curve.end().y() > from.y();
    double low = 0;
    double high = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      boolean beyond = at(from, curve, middle).before().end().y() > y;
      if (beyond == falling) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return at(from, curve, (low + high) / 2);
  }

  private static BezierCut at(Point from, CurveTo curve, double t) {
    Point a = from.towards(curve.first(), t);
    Point b = curve.first().towards(curve.second(), t);
    Point c = curve.second().towards(curve.end(), t);
    Point d = a.towards(b, t);
    Point e = b.towards(c, t);
    Point cut = d.towards(e, t);
    return new BezierCut(new CurveTo(a, d, cut), new CurveTo(e, c, curve.end()));
  }
}
