package org.periplo.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.periplo.geometry.Box;
import org.periplo.geometry.Point;
import org.periplo.layout.CardExits.Exit;
import org.periplo.layout.Guide.ColumnGutter;
import org.periplo.layout.Guide.LaneGutter;
import org.periplo.layout.Guide.Port;
import org.periplo.layout.Guide.Side;

/// Finds the way of one link: the shortest through the gutters, where a corner counts as a detour.
final class LinkWays {

  private static final double CORNER = 14;

  private final Gutters gutters;
  private final CardExits exits;

  LinkWays(Gutters gutters) {
    this.gutters = gutters;
    exits = new CardExits(gutters);
  }

  /// Two ends and how they are joined.
  ///
  /// @param column the gutter between columns from row to row; empty where both ends reach one row
  private record Joint(Exit start, Exit end, OptionalInt column, double cost) {}

  /// The legs from one card to another, level and upright ones by turns.
  List<Leg> between(PlacedCard from, PlacedCard to) {
    Joint joint = best(exits.of(from), exits.of(to));
    return alongOneColumn(from, to)
        .min(Comparator.comparingDouble(it -> cost(it, from, to)))
        .filter(it -> cost(it, from, to) <= joint.cost())
        .orElseGet(() -> legs(joint));
  }

  private Joint best(List<Exit> starts, List<Exit> ends) {
    Optional<Joint> best = Optional.empty();
    for (Exit start : starts) {
      for (Exit end : ends) {
        Optional<Joint> joint = joined(start, end);
        boolean better =
            joint.isPresent() && best.filter(it -> it.cost() <= joint.get().cost()).isEmpty();
        best = better ? joint : best;
      }
    }
    return best.orElseThrow();
  }

  /// The ways that go through one gutter between columns only.
  private Stream<List<Leg>> alongOneColumn(PlacedCard from, PlacedCard to) {
    return Stream.of(Side.LEFT, Side.RIGHT)
        .flatMap(
            start ->
                Stream.of(Side.LEFT, Side.RIGHT)
                    .filter(end -> exits.gutterAt(from, start) == exits.gutterAt(to, end))
                    .filter(_ -> isFree(exits.gutterAt(from, start), from, to))
                    .map(
                        end ->
                            List.of(
                                CardExits.port(from, start),
                                inColumn(exits.gutterAt(from, start)),
                                CardExits.port(to, end))));
  }

  private boolean isFree(int column, PlacedCard one, PlacedCard other) {
    int lane = gutters.laneOf(one);
    int otherLane = gutters.laneOf(other);
    double y = one.box().centre().y();
    double otherY = other.box().centre().y();
    if (lane == otherLane) {
      return gutters.isFree(column, lane, y, otherY);
    }
    if (lane > otherLane) {
      return isFree(column, other, one);
    }
    return gutters.isFree(column, lane, y, Double.MAX_VALUE)
        && gutters.isFree(column, lane + 1, otherLane)
        && gutters.isFree(column, otherLane, -Double.MAX_VALUE, otherY);
  }

  private Optional<Joint> joined(Exit start, Exit end) {
    double cost = start.cost() + end.cost() + CORNER * (start.corners() + end.corners());
    if (start.row() == end.row()) {
      double level = CORNER + Math.abs(start.x() - end.x());
      return Optional.of(new Joint(start, end, OptionalInt.empty(), cost + level));
    }
    double down = Math.abs(gutters.row(start.row()).centre() - gutters.row(end.row()).centre());
    OptionalInt best = OptionalInt.empty();
    double least = Double.MAX_VALUE;
    for (int i = 0; i < gutters.columnCount(); i++) {
      double level = level(start, i) + level(end, i);
      if (level < least && gutters.isFree(i, start.row(), end.row())) {
        least = level;
        best = OptionalInt.of(i);
      }
    }
    return best.isEmpty()
        ? Optional.empty()
        : Optional.of(new Joint(start, end, best, cost + down + least));
  }

  /// What it takes to get from an end into a gutter between columns.
  private double level(Exit end, int column) {
    return end.isIn(column) ? 0 : 2 * CORNER + Math.abs(end.x() - gutters.column(column).centre());
  }

  private List<Leg> legs(Joint joint) {
    List<Leg> middle = new ArrayList<>();
    middle.add(inRow(joint.start().row()));
    joint
        .column()
        .ifPresent(
            it -> {
              middle.add(inColumn(it));
              middle.add(inRow(joint.end().row()));
            });
    return together(joint.start(), middle, joint.end());
  }

  /// The legs in their order; a gutter that is left and entered again at once is not left.
  private static List<Leg> together(Exit start, List<Leg> middle, Exit end) {
    List<Leg> legs = new ArrayList<>();
    Stream.of(start.legs(), middle, end.legs().reversed())
        .flatMap(List::stream)
        .forEach(it -> add(it, legs));
    return legs;
  }

  private static void add(Leg leg, List<Leg> legs) {
    int count = legs.size();
    boolean returns =
        leg.guide() instanceof ColumnGutter
            && count >= 2
            && legs.get(count - 2).guide().equals(leg.guide());
    if (returns) {
      legs.removeLast();
    } else {
      legs.add(leg);
    }
  }

  private Leg inColumn(int index) {
    return new Leg(new ColumnGutter(index), gutters.column(index).centre());
  }

  private Leg inRow(int index) {
    return new Leg(new LaneGutter(index), gutters.row(index).centre());
  }

  private static double cost(List<Leg> legs, PlacedCard from, PlacedCard to) {
    List<Point> corners = corners(legs, from, to);
    double cost = CORNER * corners.size();
    for (int i = 1; i < corners.size(); i++) {
      Point one = corners.get(i - 1);
      Point other = corners.get(i);
      cost += Math.abs(one.x() - other.x()) + Math.abs(one.y() - other.y());
    }
    return cost;
  }

  /// Where the legs of a way begin, meet and end.
  static List<Point> corners(List<Leg> legs, PlacedCard from, PlacedCard to) {
    List<Point> corners = new ArrayList<>();
    corners.add(atEdge(legs.getFirst(), from.box()));
    for (int i = 1; i < legs.size(); i++) {
      Leg one = legs.get(i - 1);
      Leg other = legs.get(i);
      corners.add(
          one.isLevel() ? new Point(other.at(), one.at()) : new Point(one.at(), other.at()));
    }
    corners.add(atEdge(legs.getLast(), to.box()));
    return corners;
  }

  private static Point atEdge(Leg leg, Box box) {
    return switch (((Port) leg.guide()).side()) {
      case LEFT -> new Point(box.x(), leg.at());
      case RIGHT -> new Point(box.right(), leg.at());
      case TOP -> new Point(leg.at(), box.y());
      case BOTTOM -> new Point(leg.at(), box.bottom());
    };
  }
}
