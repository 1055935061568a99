package org.periplo.edit;

import org.periplo.model.JourneyMap;
import org.periplo.model.Project;
import org.periplo.model.Stage;
import org.periplo.model.StageId;
import org.periplo.model.Step;
import org.periplo.model.StepId;

/// Moves a step, with all that begins in it, within its stage or to another one of the map.
///
/// A card keeps its first step, and its span as far as the map reaches. A stage does not give away
/// its last step.
///
/// @param position the place among the stage's other steps, from 0; beyond the last means the last
public record MoveStep(StepId step, StageId stage, int position) implements Edit {
  @Override
  public Project applyTo(Project project) {
    return MapChange.in(project, step, this::moved);
  }

  private JourneyMap moved(JourneyMap map) {
    Step moving = MapChange.step(map, step);
    Stage target = map.stage(stage).orElseThrow(() -> MapChange.missing(stage));
    return new Columns(map, map.stages().stream().map(it -> changed(it, moving, target)).toList())
        .reordered();
  }

  private Stage changed(Stage it, Step moving, Stage target) {
    if (it.equals(target)) {
      return it.withSteps(Reordering.moved(it.steps(), position, moving));
    }
    return it.steps().contains(moving) ? it.withSteps(Reordering.without(it.steps(), moving)) : it;
  }
}
