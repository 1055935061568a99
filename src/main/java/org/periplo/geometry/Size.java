package org.periplo.geometry;

/// A width and a height, in points, 0 or more.
public record Size(double width, double height) {

  /// How many times as large `other` can be to fit this size, its proportions kept.
  public double scaleOf(Size other) {
    return Math.min(width / other.width, height / other.height);
  }
}
