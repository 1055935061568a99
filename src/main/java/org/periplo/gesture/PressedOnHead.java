package org.periplo.gesture;

import java.util.Optional;
import java.util.Set;
import org.periplo.geometry.Point;
import org.periplo.model.ElementId;
import org.periplo.session.Selection;

/// The button is down on the selected head of a stage, a step or a lane, and nobody knows yet
/// whether it will be dragged.
///
/// @param from where it was pressed
/// @param added whether the press added the head to others
record PressedOnHead(Layer layer, ElementId head, Point from, boolean added) implements Gesture {

  @Override
  public Optional<Gesture> after(Input input, Desk desk) {
    return switch (input) {
      case Input.Drag(Point at, Set<Modifier> _) when desk.isDrag(from, at) ->
          DraggingHeads.from(this, desk).after(input, desk);
      case Input.Drag _ -> Optional.of(this);
      case Input.Release _ -> {
        if (!added) {
          desk.session().select(Selection.of(head));
        }
        yield Optional.of(Idle.AWAY);
      }
      case Input.Key(KeyName name, _) when name == KeyName.ESCAPE -> Optional.of(Idle.AWAY);
      default -> Optional.empty();
    };
  }

  @Override
  public Feedback feedback(Desk desk) {
    return Feedback.NONE;
  }

  @Override
  public boolean fits(Desk desk) {
    return desk.has(head);
  }
}
