package org.periplo.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplo.geometry.Box;
import org.periplo.geometry.Point;
import org.periplo.model.CardId;
import org.periplo.model.Link;
import org.periplo.model.LinkId;
import org.periplo.model.Opportunity;
import org.periplo.model.PainPoint;
import org.periplo.model.Project;

/// Places links on laid-out maps again and again, and finds their ways anew only after something
/// has moved.
public final class PlacedLinks {

  private Obstacles last = new Obstacles(List.of(), List.of(), List.of());
  private Map<LinkId, List<Point>> corners = Map.of();

  /// All that the ways of links depend on.
  private record Obstacles(List<Link> links, List<CardId> cards, List<Box> boxes) {

    static Obstacles of(MapLayout layout, List<Link> links) {
      List<Box> boxes = new ArrayList<>();
      layout.steps().forEach(it -> boxes.add(it.column()));
      for (PlacedLane lane : layout.lanes()) {
        boxes.add(lane.box());
        lane.lineBelow().ifPresent(it -> boxes.add(it.box()));
      }
      layout.cards().forEach(it -> boxes.add(it.box()));
      layout.curves().stream()
          .flatMap(it -> it.points().stream())
          .flatMap(it -> it.quote().stream())
          .forEach(it -> boxes.add(it.box()));
      return new Obstacles(
          links, layout.cards().stream().map(it -> it.card().id()).toList(), boxes);
    }
  }

  /// The links, placed; those whose cards are not both shown are left out.
  ///
  /// @param project whose language they are spoken of in
  public List<PlacedLink> of(MapLayout layout, List<Link> links, Project project) {
    if (links.isEmpty()) {
      return List.of();
    }
    Obstacles now = Obstacles.of(layout, links);
    if (!now.equals(last)) {
      corners = LinkRoutes.of(layout, links);
      last = now;
    }
    Map<CardId, PlacedCard> cards = new HashMap<>();
    layout.cards().forEach(it -> cards.put(it.card().id(), it));
    MapWords words = new MapWords(project);
    return links.stream().flatMap(it -> placed(it, cards, words).stream()).toList();
  }

  private Optional<PlacedLink> placed(Link link, Map<CardId, PlacedCard> cards, MapWords words) {
    List<Point> way = corners.getOrDefault(link.id(), List.of());
    PlacedCard from = cards.get(link.from());
    PlacedCard to = cards.get(link.to());
    if (way.isEmpty() || from == null || to == null) {
      return Optional.empty();
    }
    String spoken = words.text(key(from), oneLine(from), oneLine(to));
    return Optional.of(new PlacedLink(link, from, to, way, spoken));
  }

  private static String key(PlacedCard from) {
    return switch (from.card().detail()) {
      case PainPoint _ -> "link.spoken.painPoint";
      case Opportunity _ -> "link.spoken.opportunity";
      default -> "link.spoken.touchpoint";
    };
  }

  private static String oneLine(PlacedCard card) {
    return card.card().text().replace('\n', ' ');
  }
}
