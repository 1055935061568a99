package org.periplo.ui.inspector;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.periplo.edit.Edit;

/// A value of the project that can be changed.
///
/// @param value what it is now; empty if what it belongs to is gone
/// @param change the edit that gives it another value
record Property<V>(Supplier<Optional<V>> value, Function<V, Edit> change) {

  /// A part of this value.
  ///
  /// @param part reads the part
  /// @param with puts another part in
  <P> Property<P> part(Function<V, P> part, BiFunction<V, P, V> with) {
    return new Property<>(
        () -> value.get().map(part), it -> change.apply(with.apply(value.get().orElseThrow(), it)));
  }
}
