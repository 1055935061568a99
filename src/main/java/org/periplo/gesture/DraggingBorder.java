package org.periplo.gesture;

import java.util.List;
import java.util.Set;
import org.periplo.geometry.Point;
import org.periplo.gesture.Feedback.Drift;
import org.periplo.gesture.Feedback.PointerShape;
import org.periplo.layout.PlacedStep;
import org.periplo.model.StepId;

/// The hand has taken the right border of a column and makes the column wider or narrower, and with
/// it all columns that are selected together with it.
///
/// @param step as it was when its border was taken
/// @param from where it was taken
record DraggingBorder(PlacedStep step, List<StepId> steps, Point from) implements Dragging {

  /// Takes the border of a step; the step is selected unless it is already.
  static DraggingBorder of(PlacedStep step, Point from, Desk desk) {
    return new DraggingBorder(step, Border.selected(step, desk.session()), from);
  }

  @Override
  public Gesture draggedTo(Point to, Set<Modifier> held, Desk desk) {
    desk.preview(new ColumnWidth(steps, width(to)).edit(held));
    return this;
  }

  private double width(Point at) {
    double before = step.column().width();
    return step.step().width() * (before + at.x() - from.x()) / before;
  }

  @Override
  public Feedback feedback(Desk desk) {
    return Feedback.NONE.with(it -> it.pointer(PointerShape.SIDEWAYS).drift(Drift.SIDEWAYS));
  }

  @Override
  public boolean fits(Desk desk) {
    return steps.stream().allMatch(desk::has);
  }
}
