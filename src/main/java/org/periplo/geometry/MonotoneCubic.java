package org.periplo.geometry;

import java.util.ArrayList;
import java.util.List;

/// A smooth curve through points that never overshoots them: between two points it stays between
/// their values, and where the points rise it rises.
///
/// A cubic Hermite spline, each piece as one Bézier segment, with the tangents of F. N. Fritsch and
/// R. E. Carlson, "Monotone Piecewise Cubic Interpolation", SIAM Journal on Numerical Analysis 17
/// (1980), pages 238–246: mean slopes, zero at local extremes, then held within a circle of radius
/// 3.
public final class MonotoneCubic {

  private MonotoneCubic() {}

  /// The curve through `points`, from left to right.
  ///
  /// @param points one or more, each further right than the one before
  /// @throws IllegalArgumentException if there is none, or they do not go right
  public static Path through(List<Point> points) {
    if (points.isEmpty()) {
      throw new IllegalArgumentException("No points.");
    }
    double[] tangents = tangents(points);
    List<Path.Segment> segments = new ArrayList<>();
    segments.add(new Path.MoveTo(points.getFirst()));
    for (int i = 1; i < points.size(); i++) {
      Point from = points.get(i - 1);
      Point to = points.get(i);
      double third = (to.x() - from.x()) / 3;
      segments.add(
          new Path.CurveTo(
              from.plus(third, third * tangents[i - 1]),
              to.plus(-third, -third * tangents[i]),
              to));
    }
    return new Path(segments);
  }

  private static double[] tangents(List<Point> points) {
    int last = points.size() - 1;
    double[] tangents = new double[last + 1];
    if (last == 0) {
      return tangents;
    }
    double[] slopes = slopes(points);
    tangents[0] = slopes[0];
    tangents[last] = slopes[last - 1];
    for (int i = 1; i < last; i++) {
      tangents[i] = slopes[i - 1] * slopes[i] <= 0 ? 0 : (slopes[i - 1] + slopes[i]) / 2;
    }
    for (int i = 0; i < last; i++) {
      holdMonotone(tangents, i, slopes[i]);
    }
    return tangents;
  }

  private static double[] slopes(List<Point> points) {
    double[] slopes = new double[points.size() - 1];
    for (int i = 0; i < slopes.length; i++) {
      double run = points.get(i + 1).x() - points.get(i).x();
      if (!(run > 0)) {
        throw new IllegalArgumentException("Points do not go right at " + points.get(i + 1));
      }
      slopes[i] = (points.get(i + 1).y() - points.get(i).y()) / run;
    }
    return slopes;
  }

  private static void holdMonotone(double[] tangents, int piece, double slope) {
    if (slope == 0) {
      tangents[piece] = 0;
      tangents[piece + 1] = 0;
      return;
    }
    double length = Math.hypot(tangents[piece] / slope, tangents[piece + 1] / slope);
    if (length > 3) {
      tangents[piece] *= 3 / length;
      tangents[piece + 1] *= 3 / length;
    }
  }
}
