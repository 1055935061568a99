package org.periplo.gesture;

import java.util.Optional;
import org.periplo.gesture.Feedback.PointerShape;

/// The space bar is down: a press takes hold of the map.
record ReadyToPan() implements Gesture {

  @Override
  public Optional<Gesture> after(Input input, Desk desk) {
    return switch (input) {
      case Input.Press it -> Optional.of(new Panning(it.spot().at(), this));
      case Input.KeyUp(KeyName name) when name == KeyName.SPACE -> Optional.of(Idle.AWAY);
      case Input.Key(KeyName name, _) when name == KeyName.SPACE -> Optional.of(this);
      case Input.Typed(String text) when text.isBlank() -> Optional.of(this);
      case Input.Away() -> Optional.of(Idle.AWAY);
      default -> Optional.empty();
    };
  }

  @Override
  public Feedback feedback(Desk desk) {
    return Feedback.NONE.withPointer(PointerShape.OPEN_HAND);
  }
}
