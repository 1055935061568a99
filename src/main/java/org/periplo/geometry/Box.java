package org.periplo.geometry;

/// An upright rectangle, in points, by its upper left corner and its extent.
public record Box(double x, double y, double width, double height) {

  /// A box at the origin.
  public static Box of(Size size) {
    return new Box(0, 0, size.width(), size.height());
  }

  /// A box around a centre.
  public static Box around(Point centre, double width, double height) {
    return new Box(centre.x() - width / 2, centre.y() - height / 2, width, height);
  }

  /// The right edge.
  public double right() {
    return x + width;
  }

  /// The lower edge.
  public double bottom() {
    return y + height;
  }

  /// The middle.
  public Point centre() {
    return new Point(x + width / 2, y + height / 2);
  }

  /// Its extent.
  public Size size() {
    return new Size(width, height);
  }

  /// Whether `point` lies inside; the right and lower edges are outside.
  public boolean contains(Point point) {
    return point.x() >= x && point.x() < right() && point.y() >= y && point.y() < bottom();
  }

  /// Whether the two share an area or touch.
  public boolean touches(Box other) {
    return x <= other.right() && other.x <= right() && y <= other.bottom() && other.y <= bottom();
  }

  /// This box, moved.
  public Box plus(double dx, double dy) {
    return new Box(x + dx, y + dy, width, height);
  }

  /// What is left inside `insets`; never less than nothing.
  public Box inside(Insets insets) {
    return new Box(
        x + insets.left(),
        y + insets.top(),
        Math.max(0, width - insets.horizontal()),
        Math.max(0, height - insets.vertical()));
  }

  /// This box, larger by `distance` on every side.
  public Box grown(double distance) {
    return new Box(x - distance, y - distance, width + 2 * distance, height + 2 * distance);
  }

  /// What the two share, who touch each other.
  public Box common(Box other) {
    double left = Math.max(x, other.x);
    double top = Math.max(y, other.y);
    return new Box(
        left,
        top,
        Math.min(right(), other.right()) - left,
        Math.min(bottom(), other.bottom()) - top);
  }

  /// The smallest box around the two.
  public Box union(Box other) {
    double left = Math.min(x, other.x);
    double top = Math.min(y, other.y);
    return new Box(
        left,
        top,
        Math.max(right(), other.right()) - left,
        Math.max(bottom(), other.bottom()) - top);
  }
}
