package org.periplo.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// A line of straight and curved segments, in one piece or several.
public record Path(List<Segment> segments) {

  /// A part of a path, drawn from where the last one ended.
  public sealed interface Segment permits MoveTo, LineTo, CurveTo, Close {}

  /// Begins a new piece at `end`.
  public record MoveTo(Point end) implements Segment {}

  /// A straight line to `end`.
  public record LineTo(Point end) implements Segment {}

  /// A cubic Bézier curve to `end` by way of two control points.
  public record CurveTo(Point first, Point second, Point end) implements Segment {}

  /// A straight line back to where the piece began.
  public record Close() implements Segment {}

  /// How far from its ends the control points of a quarter circle of radius 1 lie.
  public static final double QUARTER = 4 * (Math.sqrt(2) - 1) / 3;

  public Path {
    segments = List.copyOf(segments);
  }

  /// Straight lines from point to point; at least one point.
  public static Path line(List<Point> points) {
    List<Segment> segments = new ArrayList<>();
    for (Point point : points) {
      segments.add(segments.isEmpty() ? new MoveTo(point) : new LineTo(point));
    }
    return new Path(segments);
  }

  /// Straight lines from point to point, and back to the first.
  public static Path polygon(List<Point> points) {
    return line(points).followedBy(new Close());
  }

  /// A box with rounded corners; the radius is kept within half of the shorter side.
  public static Path rounded(Box box, double radius) {
    double r = Math.min(radius, Math.min(box.width(), box.height()) / 2);
    if (r <= 0) {
      return polygon(
          List.of(
              new Point(box.x(), box.y()),
              new Point(box.right(), box.y()),
              new Point(box.right(), box.bottom()),
              new Point(box.x(), box.bottom())));
    }
    double k = r * (1 - QUARTER);
    double x = box.x();
    double y = box.y();
    double right = box.right();
    double bottom = box.bottom();
    return new Path(
        List.of(
            new MoveTo(new Point(x + r, y)),
            new LineTo(new Point(right - r, y)),
            curve(right - k, y, right, y + k, right, y + r),
            new LineTo(new Point(right, bottom - r)),
            curve(right, bottom - k, right - k, bottom, right - r, bottom),
            new LineTo(new Point(x + r, bottom)),
            curve(x + k, bottom, x, bottom - k, x, bottom - r),
            new LineTo(new Point(x, y + r)),
            curve(x, y + k, x + k, y, x + r, y),
            new Close()));
  }

  /// The ellipse that touches the four sides of `box`.
  public static Path ellipse(Box box) {
    double cx = box.centre().x();
    double cy = box.centre().y();
    double kx = box.width() / 2 * QUARTER;
    double ky = box.height() / 2 * QUARTER;
    return new Path(
        List.of(
            new MoveTo(new Point(cx, box.y())),
            curve(cx + kx, box.y(), box.right(), cy - ky, box.right(), cy),
            curve(box.right(), cy + ky, cx + kx, box.bottom(), cx, box.bottom()),
            curve(cx - kx, box.bottom(), box.x(), cy + ky, box.x(), cy),
            curve(box.x(), cy - ky, cx - kx, box.y(), cx, box.y()),
            new Close()));
  }

  private static CurveTo curve(double x1, double y1, double x2, double y2, double x, double y) {
    return new CurveTo(new Point(x1, y1), new Point(x2, y2), new Point(x, y));
  }

  /// This path and one more segment.
  public Path followedBy(Segment segment) {
    List<Segment> all = new ArrayList<>(segments);
    all.add(segment);
    return new Path(all);
  }

  /// This path with every point changed by `change`.
  public Path map(UnaryOperator<Point> change) {
    return new Path(segments.stream().map(it -> map(it, change)).toList());
  }

  private static Segment map(Segment segment, UnaryOperator<Point> change) {
    return switch (segment) {
      case MoveTo(Point end) -> new MoveTo(change.apply(end));
      case LineTo(Point end) -> new LineTo(change.apply(end));
      case CurveTo(Point first, Point second, Point end) ->
          new CurveTo(change.apply(first), change.apply(second), change.apply(end));
      case Close close -> close;
    };
  }

  /// Points along the path, `pieces` for each segment, evenly by the segment's parameter.
  public List<Point> sampled(int pieces) {
    List<Point> samples = new ArrayList<>();
    Point from = new Point(0, 0);
    for (Segment segment : segments) {
      for (int i = 1; i <= pieces && !points(segment).isEmpty(); i++) {
        samples.add(at(from, segment, (double) i / pieces));
      }
      from = points(segment).isEmpty() ? from : points(segment).getLast();
    }
    return samples;
  }

  private static Point at(Point from, Segment segment, double t) {
    return switch (segment) {
      case MoveTo(Point end) -> end;
      case LineTo(Point end) -> from.towards(end, t);
      case CurveTo(Point first, Point second, Point end) -> {
        Point middle = first.towards(second, t);
        Point left = from.towards(first, t).towards(middle, t);
        Point right = middle.towards(second.towards(end, t), t);
        yield left.towards(right, t); // de Casteljau's construction
      }
      case Close _ -> from;
    };
  }

  /// The smallest box around all points, control points included; at least one segment with a
  /// point.
  public Box bounds() {
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (Segment segment : segments) {
      for (Point point : points(segment)) {
        left = Math.min(left, point.x());
        top = Math.min(top, point.y());
        right = Math.max(right, point.x());
        bottom = Math.max(bottom, point.y());
      }
    }
    return new Box(left, top, right - left, bottom - top);
  }

  private static List<Point> points(Segment segment) {
    return switch (segment) {
      case MoveTo(Point end) -> List.of(end);
      case LineTo(Point end) -> List.of(end);
      case CurveTo(Point first, Point second, Point end) -> List.of(first, second, end);
      case Close _ -> List.of();
    };
  }
}
