package org.periplo.edit;

import org.periplo.model.CurveId;
import org.periplo.model.Project;
import org.periplo.model.Visibility;

/// Draws an emotion curve again.
public record ShowCurve(CurveId curve) implements Edit {
  @Override
  public Project applyTo(Project project) {
    return MapChange.curve(project, curve, it -> it.withVisibility(Visibility.SHOWN));
  }
}
