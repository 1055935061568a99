package org.periplo.edit;

import org.periplo.model.Project;
import org.periplo.model.Stage;
import org.periplo.model.Step;
import org.periplo.model.StepId;

/// Gives a step another name.
public record RenameStep(StepId step, String stepName) implements Edit {
  @Override
  public Project applyTo(Project project) {
    Stage its = MapChange.mapOf(project, step).stageOf(step).orElseThrow();
    return MapChange.stage(project, its.id(), this::renamed);
  }

  private Stage renamed(Stage stage) {
    return stage.withSteps(
        new Roster<>(stage.steps(), Step::id).changing(step, it -> it.withName(stepName)));
  }
}
