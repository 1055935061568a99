package org.periplo.gesture;

import java.util.Optional;
import java.util.Set;
import org.periplo.geometry.Point;
import org.periplo.gesture.Feedback.PointerShape;

/// The hand moves the map under the window.
///
/// @param held the point of the map that stays under the pointer
/// @param next what follows when the button goes up
record Panning(Point held, Gesture next) implements Gesture {

  @Override
  public Optional<Gesture> after(Input input, Desk desk) {
    return switch (input) {
      case Input.Drag(Point at, Set<Modifier> _) -> {
        desk.viewer().pan(at.x() - held.x(), at.y() - held.y());
        yield Optional.of(this);
      }
      case Input.Release _ -> Optional.of(next);
      case Input.KeyUp(KeyName name) when name == KeyName.SPACE ->
          Optional.of(new Panning(held, Idle.AWAY));
      case Input.Key(KeyName name, _) when name == KeyName.SPACE -> Optional.of(this);
      case Input.Typed(String text) when text.isBlank() -> Optional.of(this);
      default -> Optional.empty();
    };
  }

  @Override
  public Feedback feedback(Desk desk) {
    return Feedback.NONE.withPointer(PointerShape.CLOSED_HAND);
  }
}
