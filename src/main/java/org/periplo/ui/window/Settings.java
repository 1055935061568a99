package org.periplo.ui.window;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The preferences as they are now, kept at each change.
final class Settings {

  private final Consumer<Preferences> keeper;
  private Preferences now;

  /// @param keeper is told of new preferences, to keep them
  Settings(Preferences first, Consumer<Preferences> keeper) {
    this.keeper = keeper;
    now = first;
  }

  /// What is set.
  Preferences now() {
    return now;
  }

  /// Sets something else, and has it kept.
  void change(UnaryOperator<Preferences> change) {
    Preferences next = change.apply(now);
    if (!next.equals(now)) {
      now = next;
      keeper.accept(next);
    }
  }
}
