package org.periplo.edit;

import org.periplo.model.Phase;
import org.periplo.model.Project;
import org.periplo.model.StageId;

/// Changes what is known of a stage besides its name.
///
/// @param goal what the customer wants in it; empty if not known
public record ChangeStage(StageId stage, Phase phase, String goal) implements Edit {
  @Override
  public Project applyTo(Project project) {
    return MapChange.stage(project, stage, it -> it.with(all -> all.phase(phase).goal(goal)));
  }
}
