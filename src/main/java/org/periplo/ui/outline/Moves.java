package org.periplo.ui.outline;

import java.util.Optional;
import org.periplo.edit.Edit;
import org.periplo.gesture.Direction;
import org.periplo.gesture.Nudge;
import org.periplo.model.StageId;
import org.periplo.model.StepId;
import org.periplo.session.View;

/// Where what is selected goes when it is moved by one place.
///
/// It goes where it would go on the map; but stages and steps, which stand side by side there,
/// stand one above the other here.
record Moves(View view) {

  /// The edit that moves it; empty if it cannot go there.
  Optional<Edit> towards(Direction direction) {
    return Nudge.of(view, onMap(direction));
  }

  private Direction onMap(Direction direction) {
    boolean isColumn =
        view.selection()
            .primary()
            .filter(it -> it instanceof StageId || it instanceof StepId)
            .isPresent();
    return switch (direction) {
      case UP -> isColumn ? Direction.LEFT : direction;
      case DOWN -> isColumn ? Direction.RIGHT : direction;
      case LEFT, RIGHT -> direction;
    };
  }
}
