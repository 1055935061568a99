package org.periplo.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.periplo.geometry.Box;
import org.periplo.layout.Guide.ColumnGutter;
import org.periplo.layout.Guide.Gap;
import org.periplo.layout.Guide.LaneGutter;
import org.periplo.layout.Guide.Port;
import org.periplo.layout.Guide.Side;

/// Lays ways that share a card's edge or a gutter side by side.
final class Spreading {

  private static final double PORT_DISTANCE = 7;
  private static final double TRACK_DISTANCE = 4;
  private static final double CORNER = 7;

  /// What of a card's upper edge a sign may stand on.
  private static final double SIGN = 28;

  private final Gutters gutters;
  private final Map<Guide, List<Piece>> byGuide = new HashMap<>();

  /// A leg between the legs next to it in its way.
  private record Piece(List<Leg> way, int index) {

    Leg leg() {
      return way.get(index);
    }

    /// From where to where it runs, as far as is known.
    Span span() {
      return Span.between(way.get(index - 1).at(), way.get(index + 1).at());
    }

    /// Where it goes from a card: the far end of the leg that comes next.
    double heading() {
      int step = index == 0 ? 1 : -1;
      int far = index + 2 * step;
      return far >= 0 && far < way.size() ? way.get(far).at() : 0;
    }
  }

  Spreading(Gutters gutters) {
    this.gutters = gutters;
  }

  void add(List<Leg> way) {
    for (int i = 0; i < way.size(); i++) {
      byGuide.computeIfAbsent(way.get(i).guide(), _ -> new ArrayList<>()).add(new Piece(way, i));
    }
  }

  void spread() {
    byGuide.forEach(
        (guide, pieces) -> {
          if (guide instanceof Port port) {
            spread(port, pieces);
          }
        });
    byGuide.values().forEach(it -> it.forEach(this::straighten));
    byGuide.forEach(
        (guide, pieces) -> {
          switch (guide) {
            case ColumnGutter it -> spread(pieces, gutters.column(it.index()));
            case LaneGutter it -> spread(pieces, gutters.row(it.index()));
            case Port _, Gap _ -> {}
          }
        });
  }

  /// In the order of where they go, so that they do not cross.
  private void spread(Port port, List<Piece> pieces) {
    pieces.sort(Comparator.comparingDouble(Piece::heading));
    Span room = room(port);
    double distance = distance(PORT_DISTANCE, pieces.size(), room);
    for (int i = 0; i < pieces.size(); i++) {
      double at = room.centre() + (i - (pieces.size() - 1) / 2.0) * distance;
      pieces.get(i).leg().moveTo(at);
    }
  }

  private static Span room(Port port) {
    Box box = port.box();
    return switch (port.side()) {
      case LEFT, RIGHT -> new Span(box.y() + CORNER, box.bottom() - CORNER);
      case TOP -> new Span(box.x() + CORNER, box.right() - SIGN);
      case BOTTOM -> new Span(box.x() + CORNER, box.right() - CORNER);
    };
  }

  private static double distance(double wanted, int count, Span room) {
    return count < 2 ? 0 : Math.min(wanted, room.length() / (count - 1));
  }

  /// Two cards that face each other are tied by a straight line, where one of the two edges has
  /// room to choose.
  private void straighten(Piece piece) {
    List<Leg> way = piece.way();
    if (piece.index() == 0 && way.size() == 3 && facing(way)) {
      Leg start = way.getFirst();
      Leg end = way.getLast();
      if (isAlone(start) && room((Port) start.guide()).contains(end.at())) {
        start.moveTo(end.at());
      } else if (isAlone(end) && room((Port) end.guide()).contains(start.at())) {
        end.moveTo(start.at());
      }
    }
  }

  private static boolean facing(List<Leg> way) {
    Side start = ((Port) way.getFirst().guide()).side();
    Side end = ((Port) way.getLast().guide()).side();
    return start != end;
  }

  private boolean isAlone(Leg leg) {
    return byGuide.getOrDefault(leg.guide(), List.of()).size() == 1;
  }

  /// Gives each piece the first track that is free along all of it.
  private static void spread(List<Piece> pieces, Span room) {
    pieces.sort(Comparator.comparingDouble(it -> it.span().least()));
    List<Double> ends = new ArrayList<>();
    List<Integer> tracks = new ArrayList<>();
    for (Piece piece : pieces) {
      Span span = piece.span();
      int track = 0;
      while (track < ends.size() && ends.get(track) + TRACK_DISTANCE > span.least()) {
        track++;
      }
      if (track == ends.size()) {
        ends.add(span.most());
      } else {
        ends.set(track, span.most());
      }
      tracks.add(track);
    }
    double distance = distance(TRACK_DISTANCE, ends.size(), room);
    for (int i = 0; i < pieces.size(); i++) {
      double at = room.centre() + (tracks.get(i) - (ends.size() - 1) / 2.0) * distance;
      pieces.get(i).leg().moveTo(at);
    }
  }
}
