package org.periplo.gesture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.periplo.edit.ChangeCardSpan;
import org.periplo.geometry.Point;
import org.periplo.gesture.Feedback.Drift;
import org.periplo.gesture.Feedback.PointerShape;
import org.periplo.layout.PlacedCard;
import org.periplo.model.Step;
import org.periplo.model.StepId;

/// The hand has taken the right edge of a card and makes it reach over more or fewer steps.
///
/// @param card as it was when its edge was taken
/// @param edges where the columns end, from the card's first one to the map's last; a column that
///     is not shown ends where the one before it does
/// @param from where it was taken
record DraggingSpan(PlacedCard card, List<Double> edges, Point from) implements Dragging {

  static DraggingSpan of(PlacedCard card, Point from, Desk desk) {
    desk.keepLanesFromShrinking();
    return new DraggingSpan(card, edges(card, desk), from);
  }

  private static List<Double> edges(PlacedCard card, Desk desk) {
    List<StepId> steps = desk.map().steps().stream().map(Step::id).toList();
    List<Double> edges = new ArrayList<>();
    double edge = card.box().x();
    for (StepId step : steps.subList(steps.indexOf(card.card().step()), steps.size())) {
      double before = edge;
      edge = desk.layout().step(step).map(it -> it.column().right()).orElse(before);
      edges.add(edge);
    }
    return edges;
  }

  @Override
  public Gesture draggedTo(Point to, Set<Modifier> held, Desk desk) {
    desk.preview(new ChangeCardSpan(card.card().id(), span(to)));
    return this;
  }

  /// The span whose edge is nearest to where the card's would be; of several, the widest, so that a
  /// collapsed stage is covered as a whole.
  private int span(Point at) {
    double edge = edges.get(card.card().span() - 1) + at.x() - from.x();
    int nearest = 0;
    for (int i = 1; i < edges.size(); i++) {
      boolean nearer = Math.abs(edges.get(i) - edge) <= Math.abs(edges.get(nearest) - edge);
      nearest = nearer ? i : nearest;
    }
    return nearest + 1;
  }

  @Override
  public Feedback feedback(Desk desk) {
    return Feedback.NONE.with(it -> it.pointer(PointerShape.SIDEWAYS).drift(Drift.SIDEWAYS));
  }

  @Override
  public boolean fits(Desk desk) {
    return desk.has(card.card().id());
  }
}
