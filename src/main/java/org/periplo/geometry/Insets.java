package org.periplo.geometry;

/// Distances inward from the four sides of a box, in points.
public record Insets(double top, double right, double bottom, double left) {

  /// No distance.
  public static final Insets NONE = all(0);

  /// The same distance from every side.
  public static Insets all(double distance) {
    return new Insets(distance, distance, distance, distance);
  }

  /// One distance from left and right, another from top and bottom.
  public static Insets of(double horizontal, double vertical) {
    return new Insets(vertical, horizontal, vertical, horizontal);
  }

  /// Left and right together.
  public double horizontal() {
    return left + right;
  }

  /// Top and bottom together.
  public double vertical() {
    return top + bottom;
  }
}
