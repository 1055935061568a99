package org.periplo.gesture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.periplo.edit.ChangeCardSpan;
import org.periplo.geometry.Point;
import org.periplo.gesture.Feedback.Drift;
import org.periplo.gesture.Feedback.PointerShape;
import org.periplo.layout.PlacedCard;
import org.periplo.layout.PlacedStep;
import org.periplo.model.Step;

/// The hand has taken the right edge of a card and makes it reach over more or fewer steps.
///
/// @param card as it was when its edge was taken
/// @param columns the columns from the card's first one to the map's last
/// @param from where it was taken
record DraggingSpan(PlacedCard card, List<PlacedStep> columns, Point from) implements Gesture {

  static DraggingSpan of(PlacedCard card, Point from, Desk desk) {
    desk.keepLanesFromShrinking();
    List<PlacedStep> all = desk.layout().steps();
    int first =
        all.stream().map(PlacedStep::step).map(Step::id).toList().indexOf(card.card().step());
    return new DraggingSpan(card, all.subList(first, all.size()), from);
  }

  @Override
  public Optional<Gesture> after(Input input, Desk desk) {
    return switch (input) {
      case Input.Drag(Point at, Set<Modifier> _) -> {
        desk.preview(new ChangeCardSpan(card.card().id(), span(at)));
        yield Optional.of(this);
      }
      case Input.Release _ -> {
        desk.session().commit();
        yield Optional.of(left(desk));
      }
      case Input.Key(KeyName name, _) when name == KeyName.ESCAPE -> {
        desk.session().cancel();
        yield Optional.of(left(desk));
      }
      default -> Optional.empty();
    };
  }

  private static Gesture left(Desk desk) {
    desk.letLanesShrink();
    return Idle.AWAY;
  }

  /// The span whose edge is nearest to where the card's would be.
  private int span(Point at) {
    double edge = columns.get(card.card().span() - 1).column().right() + at.x() - from.x();
    int nearest = 0;
    for (int i = 1; i < columns.size(); i++) {
      nearest = edge > columns.get(i).column().centre().x() ? i : nearest;
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
