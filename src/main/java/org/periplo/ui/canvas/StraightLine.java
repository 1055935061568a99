package org.periplo.ui.canvas;

import java.util.Optional;
import org.periplo.drawing.PathMark;
import org.periplo.drawing.Stroke;
import org.periplo.geometry.Box;
import org.periplo.geometry.Path.LineTo;
import org.periplo.geometry.Path.MoveTo;
import org.periplo.geometry.Point;
import org.periplo.theme.Colour;

/// An unbroken line that is level or upright, as the box that it covers.
record StraightLine(Box box, Colour colour) {

  /// The line that a mark is, if it is one.
  static Optional<StraightLine> of(PathMark mark) {
    return mark.stroke()
        .filter(it -> it.dash() == Stroke.Dash.SOLID && mark.path().segments().size() == 2)
        .filter(_ -> isStraight(mark))
        .map(it -> new StraightLine(mark.path().bounds().grown(it.width() / 2), it.colour()));
  }

  private static boolean isStraight(PathMark mark) {
    return mark.path().segments().getFirst() instanceof MoveTo(Point from)
        && mark.path().segments().getLast() instanceof LineTo(Point to)
        && (from.x() == to.x() || from.y() == to.y());
  }
}
