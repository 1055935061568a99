package org.periplo.gesture;

import java.util.Optional;
import java.util.Set;
import org.periplo.edit.Edit;
import org.periplo.session.View;

/// What to move by one place means where nothing is collapsed.
public final class Nudge {

  private Nudge() {}

  /// The edit that moves what is selected one place on; empty if there is nothing to move, or no
  /// place.
  public static Optional<Edit> of(View view, Direction direction) {
    Grid grid = new Grid(view.journeyMap(), Set.of());
    return new KeyMove(view.journeyMap(), view.selection(), grid).towards(direction);
  }
}
