package org.periplo.ui.palette;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.periplo.ui.action.Action;

/// The actions that were asked for by their names, the last first.
public final class RecentActions {

  private static final int MOST = 8;

  private final SequencedSet<Action> actions = new LinkedHashSet<>();

  /// Remembers an action.
  public void add(Action action) {
    actions.addFirst(action);
    while (actions.size() > MOST) {
      actions.removeLast();
    }
  }

  /// The actions, the last first.
  public List<Action> all() {
    return List.copyOf(actions);
  }
}
