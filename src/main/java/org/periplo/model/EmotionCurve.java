package org.periplo.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How a persona feels along the journey, or should feel.
///
/// @param lane the lane of emotions that it is drawn in
/// @param persona whose it is; empty for the map's
/// @param visibility whether it is drawn
/// @param points one a step at the most, in the order of the steps
@RecordBuilder
public record EmotionCurve(
    CurveId id,
    LaneId lane,
    CurveKind kind,
    Optional<PersonaId> persona,
    Visibility visibility,
    List<EmotionPoint> points,
    Extras extras)
    implements EmotionCurveBuilder.With {

  /// @throws BrokenRuleException if two points stand in one step
  public EmotionCurve {
    points = List.copyOf(points);
    Set<StepId> seen = new HashSet<>();
    for (EmotionPoint point : points) {
      Rule.ONE_POINT_A_STEP.require(seen.add(point.step()), point, id, point.step());
    }
  }

  /// A curve that is drawn.
  public static EmotionCurve of(
      CurveId id,
      LaneId lane,
      CurveKind kind,
      Optional<PersonaId> persona,
      List<EmotionPoint> points) {
    return new EmotionCurve(id, lane, kind, persona, Visibility.SHOWN, points, Extras.NONE);
  }

  /// Whether it is drawn.
  public boolean isShown() {
    return visibility == Visibility.SHOWN;
  }

  /// The point in `step`, if there is one.
  public Optional<EmotionPoint> pointIn(StepId step) {
    return points.stream().filter(it -> it.step().equals(step)).findFirst();
  }
}
