package org.periplo.gesture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.periplo.model.Cell;
import org.periplo.model.ElementId;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.LaneId;
import org.periplo.model.Step;
import org.periplo.model.StepId;

/// The cells of a map as they are read: step by step through a lane, and on to the next lane that
/// holds cards.
///
/// @param collapsed lanes and stages that are passed over
record ReadingOrder(JourneyMap map, Set<ElementId> collapsed) {

  /// The cell after one; empty after the last.
  Optional<Cell> after(Cell cell) {
    return beside(cell, 1);
  }

  /// The cell before one; empty before the first.
  Optional<Cell> before(Cell cell) {
    return beside(cell, -1);
  }

  private Optional<Cell> beside(Cell cell, int way) {
    List<StepId> steps =
        map.stages().stream()
            .filter(it -> !collapsed.contains(it.id()))
            .flatMap(it -> it.steps().stream())
            .map(Step::id)
            .toList();
    int column = steps.indexOf(cell.step()) + way;
    return column >= 0 && column < steps.size()
        ? Optional.of(new Cell(cell.lane(), steps.get(column)))
        : laneBeside(cell.lane(), way)
            .map(it -> new Cell(it, way > 0 ? steps.getFirst() : steps.getLast()));
  }

  private boolean isReached(Lane lane) {
    return lane.kind().holdsCards() && !collapsed.contains(lane.id());
  }

  private Optional<LaneId> laneBeside(LaneId lane, int way) {
    List<LaneId> lanes =
        map.lanes().stream()
            .filter(it -> it.id().equals(lane) || isReached(it))
            .map(Lane::id)
            .toList();
    int row = lanes.indexOf(lane) + way;
    return row >= 0 && row < lanes.size() ? Optional.of(lanes.get(row)) : Optional.empty();
  }
}
