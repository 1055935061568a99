package org.periplo.property;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.periplo.edit.Edit;

/// How one value of an element is read, and which edit gives the element another.
///
/// @param <E> the kind of element
/// @param <V> the kind of value
/// @param value reads it
/// @param change the edit that gives the element another value; it may be one that the model
///     refuses
public record Access<E, V>(Function<E, V> value, BiFunction<E, V, Edit> change) {

  /// A part of the value.
  ///
  /// @param part reads the part
  /// @param with puts another part in
  public <P> Access<E, P> part(Function<V, P> part, BiFunction<V, P, V> with) {
    return new Access<>(
        it -> part.apply(value.apply(it)),
        (it, now) -> change.apply(it, with.apply(value.apply(it), now)));
  }

  /// The same value, written in another way.
  public <W> Access<E, W> as(Function<V, W> to, Function<W, V> from) {
    return part(to, (_, it) -> from.apply(it));
  }
}
