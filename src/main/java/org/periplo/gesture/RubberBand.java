package org.periplo.gesture;

import java.util.Optional;
import java.util.Set;
import org.periplo.geometry.Box;
import org.periplo.geometry.Point;
import org.periplo.gesture.Feedback.Drift;
import org.periplo.layout.PlacedCard;
import org.periplo.session.Selection;

/// The hand draws a band around cards.
///
/// @param from where it began
/// @param at where the pointer is
/// @param base what the cards in the band are added to
/// @param before what was selected before the band
record RubberBand(Point from, Point at, Selection base, Selection before) implements Gesture {

  @Override
  public Optional<Gesture> after(Input input, Desk desk) {
    return switch (input) {
      case Input.Drag(Point to, Set<Modifier> _) -> Optional.of(drawnTo(to, desk));
      case Input.Release _ -> Optional.of(Idle.AWAY);
      case Input.Key(KeyName name, _) when name == KeyName.ESCAPE -> {
        desk.session().select(before);
        yield Optional.of(Idle.AWAY);
      }
      default -> Optional.empty();
    };
  }

  private Gesture drawnTo(Point to, Desk desk) {
    RubberBand drawn = new RubberBand(from, to, base, before);
    Selection selection = base;
    for (PlacedCard card : desk.layout().cards()) {
      if (drawn.box().touches(card.box())) {
        selection = selection.with(card.card().id());
      }
    }
    desk.session().select(selection);
    return drawn;
  }

  private Box box() {
    return new Box(
        Math.min(from.x(), at.x()),
        Math.min(from.y(), at.y()),
        Math.abs(at.x() - from.x()),
        Math.abs(at.y() - from.y()));
  }

  @Override
  public Feedback feedback(Desk desk) {
    return Feedback.NONE.with(it -> it.drift(Drift.ANYWHERE).band(Optional.of(box())));
  }
}
