package org.periplo.geometry;

/// A place, in points; y grows downwards.
public record Point(double x, double y) {

  /// This point, moved.
  public Point plus(double dx, double dy) {
    return new Point(x + dx, y + dy);
  }
}
