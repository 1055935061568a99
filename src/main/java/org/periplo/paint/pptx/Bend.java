package org.periplo.paint.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplo.geometry.Box;
import org.periplo.geometry.Point;

/// The form of a connector whose lines run across and down by turns.
///
/// The file format knows one such form for each number of lines up to five. It begins at the upper
/// left and goes to the right; all others are that one turned and flipped. Each line between the
/// first and the last is told by where it stands, as a share of the box between start and end.
///
/// @param points two to six: start, corners, end
record Bend(List<Point> points) {

  private static final double SAME = 0.01;
  private static final int MOST_POINTS = 6;
  private static final long QUARTER_TURN = 5_400_000;
  private static final double WHOLE = 100_000;

  /// The least side of a box of which there are shares, in points: shares of less would be beyond
  /// the format's numbers.
  private static final double LEAST_SIDE = 1;

  Bend {
    points = List.copyOf(points);
  }

  /// The way along some corners from site to site; empty if the format has no such form.
  static Optional<Bend> of(List<Point> corners, Point start, Point end) {
    List<Point> turns = turns(corners);
    if (turns.size() < 2 || !areSquare(turns)) {
      return Optional.empty();
    }
    List<Point> points = turns(glued(turns, start, end));
    boolean formed = points.size() >= 2 && points.size() <= MOST_POINTS && areSquare(points);
    return formed ? Optional.of(new Bend(points)) : Optional.empty();
  }

  /// Start, end, and the points between at which the direction changes.
  private static List<Point> turns(List<Point> points) {
    List<Point> turns = new ArrayList<>();
    for (Point point : points) {
      int size = turns.size();
      if (size >= 1 && isSame(turns.getLast(), point)) {
        continue;
      }
      if (size >= 2 && areInLine(turns.get(size - 2), turns.getLast(), point)) {
        turns.removeLast();
      }
      turns.add(point);
    }
    return turns;
  }

  private static boolean isSame(Point one, Point other) {
    return Math.abs(one.x() - other.x()) < SAME && Math.abs(one.y() - other.y()) < SAME;
  }

  private static boolean areInLine(Point one, Point two, Point three) {
    return (isAcross(one, two) && isAcross(two, three)) || (isDown(one, two) && isDown(two, three));
  }

  private static boolean isAcross(Point one, Point other) {
    return Math.abs(one.y() - other.y()) < SAME;
  }

  private static boolean isDown(Point one, Point other) {
    return Math.abs(one.x() - other.x()) < SAME;
  }

  private static boolean areSquare(List<Point> points) {
    for (int i = 1; i < points.size(); i++) {
      if (!isAcross(points.get(i - 1), points.get(i))
          && !isDown(points.get(i - 1), points.get(i))) {
        return false;
      }
    }
    return true;
  }

  /// The same way from another start to another end: its first and its last line move there.
  private static List<Point> glued(List<Point> turns, Point start, Point end) {
    List<Point> points = new ArrayList<>(turns);
    boolean firstAcross = isAcross(turns.get(0), turns.get(1));
    boolean lastAcross = isAcross(turns.get(turns.size() - 2), turns.getLast());
    if (turns.size() == 2) {
      Point middle = start.towards(end, 0.5);
      points.add(1, middle);
      points.add(1, middle);
    }
    points.set(0, start);
    points.set(points.size() - 1, end);
    points.set(1, inLine(firstAcross, start, points.get(1)));
    int last = points.size() - 2;
    points.set(last, inLine(lastAcross, end, points.get(last)));
    return points;
  }

  private static Point inLine(boolean across, Point end, Point corner) {
    return across ? new Point(corner.x(), end.y()) : new Point(end.x(), corner.y());
  }

  /// Writes where it is, and its form.
  void writeTo(XmlWriter xml) {
    Point start = points.getFirst();
    Point end = points.getLast();
    boolean upright = !isAcross(start, points.get(1));
    double dx = end.x() - start.x();
    double dy = end.y() - start.y();
    double least = points.size() > 3 ? LEAST_SIDE : 0;
    double length = Math.max(least, Math.abs(upright ? dy : dx));
    double breadth = Math.max(least, Math.abs(upright ? dx : dy));
    boolean flipped = (upright ? dy : dx) < 0;
    boolean flippedAside = upright ? dx > 0 : dy < 0;
    place(xml, upright, flipped, flippedAside, Box.around(middle(), length, breadth));
    xml.open("a:prstGeom").with("prst", name()).open("a:avLst");
    for (int i = 1; i < points.size() - 2; i++) {
      double across = points.get(i).x() - start.x();
      double down = points.get(i).y() - start.y();
      boolean aside = i % 2 == 0;
      double way = aside == upright ? across : down;
      double sign = (aside ? flippedAside != upright : flipped) ? -1 : 1;
      adjust(xml, i, sign * way / (aside ? breadth : length));
    }
    xml.close().close();
  }

  private Point middle() {
    return points.getFirst().towards(points.getLast(), 0.5);
  }

  private static void place(
      XmlWriter xml, boolean upright, boolean flipped, boolean flippedAside, Box box) {
    xml.open("a:xfrm");
    if (upright) {
      xml.with("rot", QUARTER_TURN);
    }
    if (flipped) {
      xml.with("flipH", 1);
    }
    if (flippedAside) {
      xml.with("flipV", 1);
    }
    Emu.writeBox(xml, "a:off", "a:ext", box);
    xml.close();
  }

  private String name() {
    int lines = points.size() - 1;
    return lines == 1 ? "straightConnector1" : "bentConnector" + lines;
  }

  private static void adjust(XmlWriter xml, int number, double share) {
    xml.open("a:gd").with("name", "adj" + number);
    xml.with("fmla", "val " + Math.round(share * WHOLE)).close();
  }
}
