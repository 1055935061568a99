package org.periplo.gesture;

import java.util.List;
import java.util.Optional;
import org.periplo.edit.Edit;
import org.periplo.geometry.Point;
import org.periplo.layout.MapLayout;
import org.periplo.layout.PlacedStage;
import org.periplo.model.ElementId;
import org.periplo.model.JourneyMap;
import org.periplo.model.LaneId;
import org.periplo.model.StageId;
import org.periplo.model.StepId;

/// Where heads land that are dragged over a layout.
///
/// @param map as it was when they were taken
/// @param layout as it was then
/// @param heads all that are dragged, of one kind and in the map's order
record HeadDrop(JourneyMap map, MapLayout layout, List<ElementId> heads) {

  /// The edit that takes them to a place; empty if that is where they are.
  Optional<Edit> at(Point at, ElementId leading) {
    HeadMove move = new HeadMove(map);
    return switch (leading) {
      case StageId _ -> move.stages(only(StageId.class), stagesLeftOf(at.x(), heads));
      case LaneId _ -> move.lanes(only(LaneId.class), lanesAbove(at.y()));
      case StepId step -> steps(move, step, at.x());
      default -> Optional.empty();
    };
  }

  private Optional<Edit> steps(HeadMove move, StepId leading, double x) {
    StageId home = map.stageOf(leading).orElseThrow().id();
    if (move.takesAlong(home, only(StepId.class))) {
      return move.stages(List.of(home), stagesLeftOf(x, List.of(home)));
    }
    StageId stage = stageAt(x).stage().id();
    return move.steps(only(StepId.class), stage, stepsLeftOf(x, stage));
  }

  private <I extends ElementId> List<I> only(Class<I> kind) {
    return heads.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private int stagesLeftOf(double x, List<? extends ElementId> moving) {
    return (int)
        layout.stages().stream()
            .filter(it -> !moving.contains(it.stage().id()) && it.box().centre().x() < x)
            .count();
  }

  private int lanesAbove(double y) {
    return (int)
        layout.lanes().stream()
            .filter(it -> !heads.contains(it.lane().id()) && it.box().centre().y() < y)
            .count();
  }

  private int stepsLeftOf(double x, StageId stage) {
    List<StepId> inStage = new HeadMove(map).stepsOf(stage);
    return (int)
        layout.steps().stream()
            .filter(it -> inStage.contains(it.step().id()) && !heads.contains(it.step().id()))
            .filter(it -> it.head().centre().x() < x)
            .count();
  }

  private PlacedStage stageAt(double x) {
    PlacedStage nearest = layout.stages().getFirst();
    for (PlacedStage stage : layout.stages()) {
      nearest = x >= stage.box().x() ? stage : nearest;
    }
    return nearest;
  }
}
