package org.periplo.gesture;

import java.util.List;
import java.util.Optional;
import org.periplo.geometry.Point;
import org.periplo.layout.MapLayout;
import org.periplo.layout.PlacedLane;
import org.periplo.layout.PlacedStep;
import org.periplo.model.CardId;
import org.periplo.model.Cell;

/// Where cards would land on a layout.
///
/// @param dragged the cards that leave their places
record DropPlace(MapLayout layout, List<CardId> dragged) {

  /// The cell at a place, or the nearest one to it; empty over lanes that hold no cards.
  Optional<Cell> cellAt(Point point) {
    return laneAt(point.y())
        .filter(it -> it.lane().kind().holdsCards())
        .filter(_ -> layout.collapsedAt(point).isEmpty())
        .map(it -> new Cell(it.lane().id(), stepAt(point.x()).step().id()));
  }

  private Optional<PlacedLane> laneAt(double y) {
    if (layout.lanes().isEmpty()) {
      return Optional.empty();
    }
    PlacedLane nearest = layout.lanes().getFirst();
    for (PlacedLane lane : layout.lanes()) {
      nearest = y >= lane.box().y() ? lane : nearest;
    }
    return Optional.of(nearest);
  }

  private PlacedStep stepAt(double x) {
    PlacedStep nearest = layout.steps().getFirst();
    for (PlacedStep step : layout.steps()) {
      nearest = x >= step.column().x() ? step : nearest;
    }
    return nearest;
  }

  /// How many of the cards that stay in `cell` stand above `y`.
  int positionAt(double y, Cell cell) {
    return (int)
        layout.cards().stream()
            .filter(it -> it.card().cell().equals(cell))
            .filter(it -> !dragged.contains(it.card().id()))
            .filter(it -> it.box().centre().y() < y)
            .count();
  }
}
