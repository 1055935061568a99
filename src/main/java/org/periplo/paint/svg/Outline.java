package org.periplo.paint.svg;

import java.util.List;
import org.periplo.geometry.Path;
import org.periplo.geometry.Point;

/// A path as SVG's path data.
final class Outline {

  private Outline() {}

  static String of(Path path) {
    StringBuilder data = new StringBuilder();
    for (Path.Segment segment : path.segments()) {
      switch (segment) {
        case Path.MoveTo(Point end) -> append(data, 'M', List.of(end));
        case Path.LineTo(Point end) -> append(data, 'L', List.of(end));
        case Path.CurveTo(Point first, Point second, Point end) ->
            append(data, 'C', List.of(first, second, end));
        case Path.Close _ -> data.append('Z');
      }
    }
    return data.toString();
  }

  private static void append(StringBuilder data, char command, List<Point> points) {
    data.append(command);
    String separator = "";
    for (Point point : points) {
      data.append(separator)
          .append(XmlWriter.number(point.x()))
          .append(' ')
          .append(XmlWriter.number(point.y()));
      separator = " ";
    }
  }
}
