package org.periplo.edit;

import org.periplo.model.Project;
import org.periplo.model.StageId;

/// Gives a stage another name.
public record RenameStage(StageId stage, String stageName) implements Edit {
  @Override
  public Project applyTo(Project project) {
    return MapChange.stage(project, stage, it -> it.withName(stageName));
  }
}
