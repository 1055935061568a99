package org.periplo.gesture;

import java.util.Set;
import org.periplo.edit.SetEmotion;
import org.periplo.geometry.Box;
import org.periplo.layout.MapLayout;
import org.periplo.layout.PlacedCurve;
import org.periplo.model.CurveId;
import org.periplo.model.EmotionPoint;
import org.periplo.model.LaneId;
import org.periplo.model.StepId;

/// How a step feels, as a height says it.
///
/// @param value −2 to +2
record Feeling(CurveId curve, StepId step, double value) {

  /// What values snap to.
  static final double QUARTER = 0.25;

  /// The feeling in quarters that a height stands for in a lane of emotions, −2 to +2.
  static double at(MapLayout layout, LaneId lane, double y) {
    Box band = layout.lane(lane).flatMap(it -> it.band()).orElseThrow();
    return snapped(PlacedCurve.valueAt(y, band));
  }

  /// A better or worse feeling, within the range.
  Feeling plus(double difference) {
    return new Feeling(
        curve, step, Math.clamp(value + difference, EmotionPoint.LEAST, EmotionPoint.MOST));
  }

  /// The edit that says so: in quarters, and in hundredths while Alt is held.
  SetEmotion edit(Set<Modifier> held) {
    return new SetEmotion(curve, step, held.contains(Modifier.ALT) ? fine(value) : snapped(value));
  }

  /// Hundredths: no eye sees finer ones, and a file stays readable.
  private static double fine(double value) {
    return Math.round(value * 100) / 100.0;
  }

  private static double snapped(double value) {
    return Math.round(value / QUARTER) * QUARTER;
  }
}
