package org.periplo.edit;

import org.periplo.model.BrokenRuleException;
import org.periplo.model.Project;
import org.periplo.model.StepId;

/// Makes a step's column wider or narrower.
///
/// @param width counted in usual widths of a step, 0.5 to 4; a [BrokenRuleException] follows else
public record ChangeStepWidth(StepId step, double width) implements Edit {
  @Override
  public Project applyTo(Project project) {
    return MapChange.step(project, step, it -> it.withWidth(width));
  }
}
