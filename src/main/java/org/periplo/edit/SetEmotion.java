package org.periplo.edit;

import org.periplo.model.BrokenRuleException;
import org.periplo.model.CurveId;
import org.periplo.model.EmotionCurve;
import org.periplo.model.EmotionPoint;
import org.periplo.model.JourneyMap;
import org.periplo.model.Project;
import org.periplo.model.Step;
import org.periplo.model.StepId;

/// Says how good or bad a step feels, and so adds a point to an emotion curve or moves one.
///
/// @param value −2 (very bad) to +2 (very good)
public record SetEmotion(CurveId curve, StepId step, double value) implements Edit {
  /// @throws BrokenRuleException if the value is out of range or not a number
  public SetEmotion {
    value = EmotionPoint.of(step, value).value();
  }

  @Override
  public Project applyTo(Project project) {
    return MapChange.in(project, curve, this::felt);
  }

  private JourneyMap felt(JourneyMap map) {
    Step present = MapChange.step(map, step);
    Columns columns = new Columns(map, map.stages());
    return map.withCurves(
        new Roster<>(map.curves(), EmotionCurve::id)
            .changing(curve, it -> columns.following(felt(it, present.id()))));
  }

  private EmotionCurve felt(EmotionCurve it, StepId present) {
    Roster<EmotionPoint> points = new Roster<>(it.points(), EmotionPoint::step);
    return it.withPoints(
        it.pointIn(present).isPresent()
            ? points.changing(present, point -> point.withValue(value))
            : points.with(EmotionPoint.of(present, value)));
  }
}
