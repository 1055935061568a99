package org.periplo.gesture;

import java.util.Set;
import org.periplo.edit.SetEmotion;
import org.periplo.geometry.Box;
import org.periplo.layout.MapLayout;
import org.periplo.layout.PlacedCurve;
import org.periplo.model.Cell;
import org.periplo.model.CurveId;
import org.periplo.model.EmotionPoint;
import org.periplo.model.StepId;

/// How a step feels, as a height says it.
///
/// @param value −2 to +2
record Feeling(CurveId curve, StepId step, double value) {

  /// What values snap to.
  static final double QUARTER = 0.25;

  /// The feeling that a height stands for in a cell of a lane of emotions.
  static Feeling at(MapLayout layout, CurveId curve, Cell cell, double y) {
    Box band = layout.lane(cell.lane()).flatMap(it -> it.band()).orElseThrow();
    return new Feeling(curve, cell.step(), PlacedCurve.valueAt(y, band));
  }

  /// A better or worse feeling, within the range.
  Feeling plus(double difference) {
    return new Feeling(
        curve, step, Math.clamp(value + difference, EmotionPoint.LEAST, EmotionPoint.MOST));
  }

  /// The edit that says so: in quarters, unless Ctrl is held.
  SetEmotion edit(Set<Modifier> held) {
    double said = held.contains(Modifier.SHORTCUT) ? value : Math.round(value / QUARTER) * QUARTER;
    return new SetEmotion(curve, step, said);
  }
}
