package org.periplo.gesture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.periplo.edit.Edit;
import org.periplo.edit.MoveLane;
import org.periplo.edit.MoveStage;
import org.periplo.edit.MoveStep;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.LaneId;
import org.periplo.model.Stage;
import org.periplo.model.StageId;
import org.periplo.model.Step;
import org.periplo.model.StepId;

/// Takes stages, steps or lanes to another place, several of them side by side.
///
/// Each way gives the edit that does it, or nothing if all stand there already. A place is counted
/// among those that do not move, from 0.
record HeadMove(JourneyMap map) {

  Optional<Edit> stages(List<StageId> moving, int place) {
    List<StageId> all = map.stages().stream().map(Stage::id).toList();
    return EditsAsOne.of(edits(all, moving, place, MoveStage::new));
  }

  Optional<Edit> lanes(List<LaneId> moving, int place) {
    List<LaneId> all = map.lanes().stream().map(Lane::id).toList();
    return EditsAsOne.of(edits(all, moving, place, MoveLane::new));
  }

  /// Takes steps to a place in a stage.
  Optional<Edit> steps(List<StepId> moving, StageId stage, int place) {
    List<StepId> all = stepsOf(stage);
    return EditsAsOne.of(
        edits(all, moving, place, (step, index) -> new MoveStep(step, stage, index)));
  }

  /// The steps of a stage.
  List<StepId> stepsOf(StageId stage) {
    return map.stage(stage).stream().flatMap(it -> it.steps().stream()).map(Step::id).toList();
  }

  /// A stage keeps its last step: if all of its steps are to move, it goes with them.
  boolean takesAlong(StageId stage, List<StepId> moving) {
    return moving.containsAll(stepsOf(stage));
  }

  private static <I> List<Edit> edits(
      List<I> all, List<I> moving, int place, BiFunction<I, Integer, Edit> move) {
    List<I> after = new ArrayList<>(all);
    after.removeAll(moving);
    after.addAll(Math.min(place, after.size()), moving);
    if (after.equals(all)) {
      return List.of();
    }
    return moving.size() == 1
        ? List.of(move.apply(moving.getFirst(), after.indexOf(moving.getFirst())))
        : oneByOne(all, after, move);
  }

  /// From left to right each goes to its place, so that none is pushed beyond its own for a while,
  /// where a card's span would be cut.
  private static <I> List<Edit> oneByOne(
      List<I> before, List<I> after, BiFunction<I, Integer, Edit> move) {
    List<I> now = new ArrayList<>(before);
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < after.size(); i++) {
      I next = after.get(i);
      if (i >= now.size() || !now.get(i).equals(next)) {
        now.remove(next);
        now.add(i, next);
        edits.add(move.apply(next, i));
      }
    }
    return edits;
  }
}
