package org.periplo.gesture;

import java.util.List;
import java.util.Set;
import org.periplo.edit.ChangeStepWidth;
import org.periplo.edit.Edit;
import org.periplo.model.Step;
import org.periplo.model.StepId;

/// How wide columns are to be, counted in usual widths of a step.
record ColumnWidth(List<StepId> steps, double width) {

  /// What widths snap to.
  static final double QUARTER = 0.25;

  /// The edit that makes them so wide, within the range: in quarters, and in hundredths while Alt
  /// is held.
  Edit edit(Set<Modifier> held) {
    double grain = held.contains(Modifier.ALT) ? 100 : 1 / QUARTER;
    double snapped = Math.round(width * grain) / grain;
    double kept = Math.clamp(snapped, Step.LEAST_WIDTH, Step.MOST_WIDTH);
    return EditsAsOne.of(steps.stream().<Edit>map(it -> new ChangeStepWidth(it, kept)).toList())
        .orElseThrow();
  }
}
