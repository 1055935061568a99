package org.periplo.gesture;

import java.util.Optional;
import java.util.Set;
import org.periplo.geometry.Point;

/// The hand drags something, and the map shows what would come of it: to let go makes the edit that
/// is previewed, Escape takes it back.
sealed interface Dragging extends Gesture
    permits DraggingBorder, DraggingCards, DraggingEmotionPoint, DraggingHeads, DraggingSpan {

  /// The drag with the pointer at another place, and what would come of it there previewed.
  Gesture draggedTo(Point to, Set<Modifier> held, Desk desk);

  /// What follows when the edit is made.
  default Gesture dropped(Desk desk) {
    desk.letLanesShrink();
    return Idle.AWAY;
  }

  /// What follows when the edit is taken back.
  default Gesture takenBack(Desk desk) {
    return dropped(desk);
  }

  @Override
  default Optional<Gesture> after(Input input, Desk desk) {
    return switch (input) {
      case Input.Drag(Point to, Set<Modifier> held) -> Optional.of(draggedTo(to, held, desk));
      case Input.Release _ -> {
        desk.session().commit();
        yield Optional.of(dropped(desk));
      }
      case Input.Key(KeyName name, _) when name == KeyName.ESCAPE -> {
        desk.session().cancel();
        yield Optional.of(takenBack(desk));
      }
      default -> Optional.empty();
    };
  }
}
