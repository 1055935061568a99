package org.periplo.edit;

import org.periplo.model.Project;
import org.periplo.model.StepId;

/// Gives a step another name.
public record RenameStep(StepId step, String stepName) implements Edit {
  @Override
  public Project applyTo(Project project) {
    return MapChange.step(project, step, it -> it.withName(stepName));
  }
}
