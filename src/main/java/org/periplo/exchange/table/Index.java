package org.periplo.exchange.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/// Finds elements by their ids at once, however many there are.
final class Index<I, T> {

  private final Map<I, T> found = new HashMap<>();

  /// An index of `all`.
  Index(List<T> all, Function<T, I> id) {
    all.forEach(it -> found.put(id.apply(it), it));
  }

  /// The element with that id.
  ///
  /// @throws NoSuchElementException if there is none
  T get(I id) {
    return Optional.ofNullable(found.get(id)).orElseThrow();
  }
}
