package org.periplo.paint.pptx;

import org.periplo.drawing.EllipseMark;
import org.periplo.drawing.Mark;
import org.periplo.geometry.Box;
import org.periplo.geometry.Point;

/// Where a connector is glued to a shape: the middle of one side.
enum Site {
  TOP(0),
  LEFT(1),
  BOTTOM(2),
  RIGHT(3);

  private final int number;

  Site(int number) {
    this.number = number;
  }

  /// The side by which a line leaves that begins by going from one point to another.
  static Site towards(Point start, Point next) {
    double dx = next.x() - start.x();
    double dy = next.y() - start.y();
    if (Math.abs(dx) >= Math.abs(dy)) {
      return dx > 0 ? RIGHT : LEFT;
    }
    return dy > 0 ? BOTTOM : TOP;
  }

  /// Where it is on a shape.
  Point on(Box box) {
    return switch (this) {
      case TOP -> new Point(box.centre().x(), box.y());
      case LEFT -> new Point(box.x(), box.centre().y());
      case BOTTOM -> new Point(box.centre().x(), box.bottom());
      case RIGHT -> new Point(box.right(), box.centre().y());
    };
  }

  /// Its number among the sites of a mark's shape; an ellipse has one more between any two.
  int numberOn(Mark mark) {
    return mark instanceof EllipseMark ? 2 * number : number;
  }
}
