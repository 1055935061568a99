package org.periplo.edit;

import org.periplo.model.CurveId;
import org.periplo.model.EmotionPoint;
import org.periplo.model.Project;
import org.periplo.model.StepId;

/// Changes the words at a point of an emotion curve.
///
/// @param quote what the customer said; empty for none
/// @param level the name of the level, e.g. `annoyed`; empty for none
public record ChangeEmotionPoint(CurveId curve, StepId step, String quote, String level)
    implements Edit {
  @Override
  public Project applyTo(Project project) {
    return MapChange.curve(
        project,
        curve,
        it ->
            it.withPoints(
                new Roster<>(it.points(), EmotionPoint::step).changing(step, this::worded)));
  }

  private EmotionPoint worded(EmotionPoint point) {
    return point.with(it -> it.quote(quote).level(level));
  }
}
