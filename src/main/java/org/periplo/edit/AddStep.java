package org.periplo.edit;

import org.periplo.model.IdSource;
import org.periplo.model.JourneyMap;
import org.periplo.model.Project;
import org.periplo.model.Stage;
import org.periplo.model.StageId;
import org.periplo.model.Step;
import org.periplo.model.StepId;

/// Adds a step to a stage; a card that reaches over the place now reaches over the step too.
///
/// @param position the step's place in the stage, from 0; beyond the last means the last
public record AddStep(StageId stage, Step step, int position) implements Edit {
  /// A new step.
  public static AddStep of(StageId stage, int position, String name, IdSource ids) {
    return new AddStep(stage, Step.of(ids.next(StepId::new), name), position);
  }

  @Override
  public Project applyTo(Project project) {
    return MapChange.in(project, stage, this::added);
  }

  private JourneyMap added(JourneyMap map) {
    return new Columns(map, new Roster<>(map.stages(), Stage::id).changing(stage, this::added))
        .inserted();
  }

  private Stage added(Stage it) {
    return it.withSteps(Reordering.inserted(it.steps(), position, step));
  }
}
