package org.periplo.gesture;

import java.util.List;
import java.util.Optional;
import org.periplo.edit.Edit;
import org.periplo.model.ElementId;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.LaneId;
import org.periplo.model.Stage;
import org.periplo.model.StageId;
import org.periplo.model.Step;
import org.periplo.model.StepId;
import org.periplo.session.Selection;

/// What an arrow key makes of selected stages, steps and lanes: all of one kind go one place on
/// together.
record HeadKeyMove(JourneyMap map, Selection selection) {

  /// The edit that moves the selected ones of the primary one's kind; empty if there is no place.
  Optional<Edit> towards(ElementId primary, Direction direction) {
    HeadMove move = new HeadMove(map);
    return switch (primary) {
      case StageId _ when direction.columns != 0 -> stages(move, direction.columns);
      case StepId it when direction.columns != 0 -> steps(move, it, direction.columns);
      case LaneId _ when direction.rows != 0 -> {
        List<LaneId> all = map.lanes().stream().map(Lane::id).toList();
        List<LaneId> moving = all.stream().filter(selection::contains).toList();
        yield place(all, moving, direction.rows).flatMap(it -> move.lanes(moving, it));
      }
      default -> Optional.empty();
    };
  }

  private Optional<Edit> stages(HeadMove move, int way) {
    List<StageId> all = map.stages().stream().map(Stage::id).toList();
    return stages(move, all.stream().filter(selection::contains).toList(), way);
  }

  private Optional<Edit> stages(HeadMove move, List<StageId> moving, int way) {
    List<StageId> all = map.stages().stream().map(Stage::id).toList();
    return place(all, moving, way).flatMap(it -> move.stages(moving, it));
  }

  /// Steps go on into the next stage; a stage whose steps would all go, goes with them.
  private Optional<Edit> steps(HeadMove move, StepId primary, int way) {
    StageId home = map.stageOf(primary).orElseThrow().id();
    List<StepId> moving = map.steps().stream().map(Step::id).filter(selection::contains).toList();
    if (move.takesAlong(home, moving)) {
      return stages(move, List.of(home), way);
    }
    return place(move.stepsOf(home), moving, way)
        .flatMap(it -> move.steps(moving, home, it))
        .or(() -> intoNextStage(move, home, moving, way));
  }

  private Optional<Edit> intoNextStage(HeadMove move, StageId home, List<StepId> moving, int way) {
    List<StageId> all = map.stages().stream().map(Stage::id).toList();
    int next = all.indexOf(home) + way;
    return next < 0 || next >= all.size()
        ? Optional.empty()
        : move.steps(moving, all.get(next), way > 0 ? 0 : Integer.MAX_VALUE);
  }

  /// The place one further on, among those that do not move; empty beyond the end.
  private static <I> Optional<Integer> place(List<I> all, List<I> moving, int way) {
    List<I> here = all.stream().filter(moving::contains).toList();
    I foremost = way > 0 ? here.getLast() : here.getFirst();
    long before =
        all.subList(0, all.indexOf(foremost)).stream().filter(it -> !moving.contains(it)).count();
    int place = (int) before + way;
    return place < 0 || place > all.size() - here.size() ? Optional.empty() : Optional.of(place);
  }
}
