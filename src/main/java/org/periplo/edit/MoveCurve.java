package org.periplo.edit;

import org.periplo.model.CurveId;
import org.periplo.model.LaneId;
import org.periplo.model.Project;

/// Moves an emotion curve to another lane of emotions.
public record MoveCurve(CurveId curve, LaneId lane) implements Edit {
  @Override
  public Project applyTo(Project project) {
    return MapChange.curve(project, curve, it -> it.withLane(lane));
  }
}
