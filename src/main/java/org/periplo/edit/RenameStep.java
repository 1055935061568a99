package org.periplo.edit;

import org.periplo.model.Project;
import org.periplo.model.Stage;
import org.periplo.model.StepId;

/// Gives a step another name.
public record RenameStep(StepId step, String stepName) implements Edit {
  @Override
  public Project applyTo(Project project) {
    return MapChange.in(
        project, step, map -> map.withStages(map.stages().stream().map(this::renamed).toList()));
  }

  private Stage renamed(Stage stage) {
    return stage.withSteps(
        MapChange.each(stage.steps(), it -> it.id().equals(step), it -> it.withName(stepName)));
  }
}
