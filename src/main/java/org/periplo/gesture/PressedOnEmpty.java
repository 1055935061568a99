package org.periplo.gesture;

import java.util.Optional;
import java.util.Set;
import org.periplo.geometry.Point;
import org.periplo.session.Selection;

/// The button is down where no card is.
///
/// @param from where it was pressed
/// @param base what a rubber band adds to
record PressedOnEmpty(Point from, Selection base) implements Gesture {

  @Override
  public Optional<Gesture> after(Input input, Desk desk) {
    return switch (input) {
      case Input.Drag(Point at, Set<Modifier> _) when desk.isDrag(from, at) ->
          new RubberBand(from, at, base, desk.session().selection()).after(input, desk);
      case Input.Drag _ -> Optional.of(this);
      case Input.Release _ -> Optional.of(Idle.AWAY);
      case Input.Key(KeyName name, _) when name == KeyName.ESCAPE -> Optional.of(Idle.AWAY);
      default -> Optional.empty();
    };
  }

  @Override
  public Feedback feedback(Desk desk) {
    return Feedback.NONE;
  }
}
