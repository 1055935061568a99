package org.periplo.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplo.geometry.Point;
import org.periplo.model.CardId;
import org.periplo.model.Link;
import org.periplo.model.LinkId;

/// Finds the ways of links over a laid-out map: through the gutters between columns, lanes and
/// cards, so that they touch no card but their own and no words.
final class LinkRoutes {

  private static final double HAIR = 1e-6;

  private LinkRoutes() {}

  private record Route(LinkId link, PlacedCard from, PlacedCard to, List<Leg> legs) {}

  /// The corners of each link's way, its ends among them; a link whose cards are not both shown has
  /// none.
  static Map<LinkId, List<Point>> of(MapLayout layout, List<Link> links) {
    Map<CardId, PlacedCard> cards = new HashMap<>();
    layout.cards().forEach(it -> cards.put(it.card().id(), it));
    Gutters gutters = new Gutters(layout);
    LinkWays ways = new LinkWays(gutters);
    Spreading spreading = new Spreading(gutters);
    List<Route> routes = new ArrayList<>();
    for (Link link : links) {
      Optional<PlacedCard> from = Optional.ofNullable(cards.get(link.from()));
      Optional<PlacedCard> to = Optional.ofNullable(cards.get(link.to()));
      if (from.isPresent() && to.isPresent()) {
        List<Leg> legs = ways.between(from.get(), to.get());
        spreading.add(legs);
        routes.add(new Route(link.id(), from.get(), to.get(), legs));
      }
    }
    spreading.spread();
    Map<LinkId, List<Point>> corners = new LinkedHashMap<>();
    routes.forEach(
        it -> corners.put(it.link(), tidied(LinkWays.corners(it.legs(), it.from(), it.to()))));
    return corners;
  }

  /// The corners where the way really turns.
  private static List<Point> tidied(List<Point> corners) {
    List<Point> kept = new ArrayList<>();
    for (Point corner : corners) {
      if (kept.isEmpty() || !isSame(kept.getLast(), corner)) {
        while (kept.size() >= 2 && isStraight(kept.get(kept.size() - 2), kept.getLast(), corner)) {
          kept.removeLast();
        }
        kept.add(corner);
      }
    }
    return List.copyOf(kept);
  }

  private static boolean isSame(Point one, Point other) {
    return Math.abs(one.x() - other.x()) < HAIR && Math.abs(one.y() - other.y()) < HAIR;
  }

  private static boolean isStraight(Point a, Point b, Point c) {
    return (Math.abs(a.x() - b.x()) < HAIR && Math.abs(b.x() - c.x()) < HAIR)
        || (Math.abs(a.y() - b.y()) < HAIR && Math.abs(b.y() - c.y()) < HAIR);
  }
}
