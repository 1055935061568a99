package org.periplo.geometry;

/// A place, in points; y grows downwards.
public record Point(double x, double y) {

  /// This point, moved.
  public Point plus(double dx, double dy) {
    return new Point(x + dx, y + dy);
  }

  /// The point on the way to `other`: at 0 this one, at 1 the other.
  public Point towards(Point other, double share) {
    return new Point(x + (other.x - x) * share, y + (other.y - y) * share);
  }
}
