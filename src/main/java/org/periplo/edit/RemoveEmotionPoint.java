package org.periplo.edit;

import org.periplo.model.CurveId;
import org.periplo.model.EmotionPoint;
import org.periplo.model.Project;
import org.periplo.model.StepId;

/// Takes the point of a step away from an emotion curve.
public record RemoveEmotionPoint(CurveId curve, StepId step) implements Edit {
  @Override
  public Project applyTo(Project project) {
    return MapChange.curve(
        project,
        curve,
        it -> it.withPoints(new Roster<>(it.points(), EmotionPoint::step).without(step)));
  }
}
