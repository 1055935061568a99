package org.periplo.edit;

import org.periplo.model.CurveId;
import org.periplo.model.EmotionCurve;
import org.periplo.model.Project;

/// Deletes an emotion curve.
public record DeleteCurve(CurveId curve) implements Edit {
  @Override
  public Project applyTo(Project project) {
    return MapChange.in(
        project,
        curve,
        map -> map.withCurves(new Roster<>(map.curves(), EmotionCurve::id).without(curve)));
  }
}
