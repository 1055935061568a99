package org.periplo.gesture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.periplo.edit.Edit;
import org.periplo.geometry.Point;
import org.periplo.gesture.Feedback.Drift;
import org.periplo.gesture.Feedback.Lifted;
import org.periplo.gesture.Feedback.PointerShape;
import org.periplo.layout.MapLayout;
import org.periplo.model.ElementId;

/// The hand carries heads of stages, steps or lanes, with all that is under them.
///
/// @param drop where they would land, reckoned from the map at press
/// @param at where the pointer is
record DraggingHeads(PressedOnHead press, HeadDrop drop, Point at) implements Dragging {

  /// Takes up the head that was pressed, and with it the selected ones of its kind.
  static DraggingHeads from(PressedOnHead press, Desk desk) {
    List<ElementId> heads =
        HeadRow.of(desk.map(), press.head()).stream()
            .flatMap(it -> it.heads().stream())
            .<ElementId>map(it -> it)
            .filter(desk.session().selection()::contains)
            .toList();
    return new DraggingHeads(press, new HeadDrop(desk.map(), desk.layout(), heads), press.from());
  }

  @Override
  public Gesture draggedTo(Point to, Set<Modifier> held, Desk desk) {
    Optional<Edit> edit = drop.at(to, press.head());
    edit.ifPresentOrElse(desk::preview, desk.session()::cancel);
    return new DraggingHeads(press, drop, to);
  }

  @Override
  public Feedback feedback(Desk desk) {
    return Feedback.NONE.with(
        it ->
            it.pointer(PointerShape.CLOSED_HAND)
                .drift(press.layer() == Layer.HEAD ? Drift.SIDEWAYS : Drift.UP_AND_DOWN)
                .lifted(lifted()));
  }

  private Optional<Lifted> lifted() {
    MapLayout start = drop.layout();
    boolean sideways = press.layer() == Layer.HEAD;
    double dx = sideways ? at.x() - press.from().x() : 0;
    double dy = sideways ? 0 : at.y() - press.from().y();
    return start
        .boundsOf(press.head())
        .map(it -> new Lifted(press.layer(), press.head(), it.plus(dx, dy)));
  }

  @Override
  public boolean fits(Desk desk) {
    return drop.heads().stream().allMatch(desk::has);
  }
}
