package org.periplo.figures;

import java.util.List;
import java.util.Optional;
import org.periplo.drawing.ConnectorMark;
import org.periplo.drawing.EllipseMark;
import org.periplo.drawing.Fill;
import org.periplo.drawing.Mark;
import org.periplo.drawing.PathMark;
import org.periplo.drawing.Role;
import org.periplo.drawing.Stroke;
import org.periplo.drawing.Tag;
import org.periplo.geometry.Box;
import org.periplo.geometry.Path;
import org.periplo.geometry.Path.CurveTo;
import org.periplo.geometry.Path.LineTo;
import org.periplo.geometry.Path.MoveTo;
import org.periplo.geometry.Point;
import org.periplo.layout.PlacedLink;
import org.periplo.model.Opportunity;
import org.periplo.model.PainPoint;
import org.periplo.model.Touchpoint;
import org.periplo.theme.Colour;
import org.periplo.theme.Palette;

/// A link: a line with round corners, and at its end an arrow where it leads on from touchpoint to
/// touchpoint, else a dot.
public final class LinkFigure {

  private static final double WIDTH = 1.25;
  private static final double RADIUS = 3.5;
  private static final double DOT = 5;
  private static final double ARROW_LENGTH = 5;
  private static final double ARROW_HALF = 2.6;

  private LinkFigure() {}

  /// The line and its end as one figure, with what it says as alternative text.
  public static Mark of(PlacedLink link, Palette palette) {
    Colour colour = colour(link, palette);
    Mark line = PathMark.stroked(Tag.DECORATION, rounded(link.corners()), Stroke.of(colour, WIDTH));
    return new ConnectorMark(
        Tag.of(Role.FIGURE, link.spoken(), link.link().id()),
        link.from().card().id(),
        link.to().card().id(),
        link.corners(),
        colour,
        WIDTH,
        endOf(link),
        List.of(line, end(link, colour)));
  }

  private static Colour colour(PlacedLink link, Palette palette) {
    return switch (link.from().card().detail()) {
      case PainPoint _ -> palette.bad();
      case Opportunity _ -> palette.good();
      default -> palette.accent(link.from().stage());
    };
  }

  private static ConnectorMark.End endOf(PlacedLink link) {
    return link.from().card().detail() instanceof Touchpoint
        ? ConnectorMark.End.ARROW
        : ConnectorMark.End.DOT;
  }

  private static Mark end(PlacedLink link, Colour colour) {
    Point tip = link.corners().getLast();
    Point before = link.corners().get(link.corners().size() - 2);
    return switch (endOf(link)) {
      case ARROW -> PathMark.filled(Tag.DECORATION, arrow(before, tip), colour);
      case DOT -> dot(tip, colour);
    };
  }

  private static Mark dot(Point tip, Colour colour) {
    return new EllipseMark(
        Tag.DECORATION,
        Box.around(tip, DOT, DOT),
        Optional.of(new Fill.Solid(colour)),
        Optional.empty());
  }

  /// A short level line with an arrow, for a legend.
  static List<Mark> arrowSign(double length, double y, Colour colour) {
    Path arrow = arrow(new Point(0, y), new Point(length, y));
    return List.of(level(length, y, colour), PathMark.filled(Tag.DECORATION, arrow, colour));
  }

  /// A short level line with a dot, for a legend.
  static List<Mark> dotSign(double length, double y, Colour colour) {
    return List.of(level(length - DOT / 2, y, colour), dot(new Point(length - DOT / 2, y), colour));
  }

  private static Mark level(double length, double y, Colour colour) {
    Path line = Path.line(List.of(new Point(0, y), new Point(length, y)));
    return PathMark.stroked(Tag.DECORATION, line, Stroke.of(colour, WIDTH));
  }

  private static Path arrow(Point before, Point tip) {
    double length = Math.hypot(tip.x() - before.x(), tip.y() - before.y());
    Point foot = tip.towards(before, ARROW_LENGTH / length);
    double dx = (tip.y() - before.y()) / length * ARROW_HALF;
    double dy = (tip.x() - before.x()) / length * ARROW_HALF;
    return Path.polygon(
        List.of(
            tip, new Point(foot.x() + dx, foot.y() - dy), new Point(foot.x() - dx, foot.y() + dy)));
  }

  /// Straight lines with corners as round as the shorter of their two lines allows.
  private static Path rounded(List<Point> corners) {
    Path path = new Path(List.of(new MoveTo(corners.getFirst())));
    for (int i = 1; i + 1 < corners.size(); i++) {
      Point corner = corners.get(i);
      double before = distance(corners.get(i - 1), corner);
      double after = distance(corner, corners.get(i + 1));
      double radius = Math.min(RADIUS, Math.min(before, after) / 2);
      Point in = corner.towards(corners.get(i - 1), radius / before);
      Point out = corner.towards(corners.get(i + 1), radius / after);
      path =
          path.followedBy(new LineTo(in))
              .followedBy(
                  new CurveTo(
                      in.towards(corner, Path.QUARTER), out.towards(corner, Path.QUARTER), out));
    }
    return path.followedBy(new LineTo(corners.getLast()));
  }

  private static double distance(Point one, Point other) {
    return Math.hypot(one.x() - other.x(), one.y() - other.y());
  }
}
