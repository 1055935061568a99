package org.periplo.session;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Those who want to know of changes, each told of all changes in their order.
///
/// A change that a listener makes itself is told after the present one, to all.
final class Listeners {
  private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
  private final Queue<Change> untold = new ArrayDeque<>();
  private boolean telling;

  Subscription add(Consumer<Change> listener) {
    Consumer<Change> own =
        change -> listener.accept(change); // so that one listener can subscribe twice
    listeners.add(own);
    return () -> listeners.remove(own);
  }

  void tell(Change change) {
    untold.add(change);
    if (!telling) {
      telling = true;
      try {
        tellAll();
      } finally {
        telling = false;
        untold.clear();
      }
    }
  }

  private void tellAll() {
    for (Change next = untold.poll(); next != null; next = untold.poll()) {
      Change told = next;
      listeners.forEach(it -> it.accept(told));
    }
  }
}
