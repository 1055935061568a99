package org.periplo.gesture;

import java.util.List;
import java.util.Set;
import org.periplo.layout.PlacedStep;
import org.periplo.model.Step;
import org.periplo.model.StepId;
import org.periplo.session.Selection;
import org.periplo.session.Session;

/// What the right border of a column stands for: its step, and all steps selected with it.
final class Border {

  private Border() {}

  /// The steps whose widths follow the border; selects the step unless it is selected already.
  static List<StepId> selected(PlacedStep step, Session session) {
    StepId id = step.step().id();
    if (!session.selection().contains(id)) {
      session.select(Selection.of(id));
    }
    return session.selection().only(StepId.class);
  }

  /// Makes the columns as wide as usual.
  static void reset(PlacedStep step, Desk desk) {
    List<StepId> steps = selected(step, desk.session());
    desk.apply(new ColumnWidth(steps, Step.USUAL_WIDTH).edit(Set.of()));
  }
}
