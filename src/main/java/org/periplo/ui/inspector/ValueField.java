package org.periplo.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.periplo.property.Access;
import org.periplo.property.Editing;
import org.periplo.property.Refusal;

/// A field of one value, which several elements may share.
abstract class ValueField<E, V> extends Field<E> {

  private final Access<E, V> access;

  private Optional<V> shown = Optional.empty();

  /// Whether something is to be shown in any case.
  private boolean stale = true;

  ValueField(String key, Access<E, V> access, Desk<E> desk) {
    super(key, desk);
    this.access = access;
  }

  @Override
  final void refresh(List<E> elements) {
    Optional<V> now = Editing.shared(elements, access);
    if (stale || !now.equals(shown)) {
      stale = false;
      shown = now;
      tell(Optional.empty());
      show(now);
    }
  }

  @Override
  final void reset() {
    stale = true;
  }

  /// Shows the value that all share, or that they differ.
  abstract void show(Optional<V> value);

  /// Shows again what is, in place of what was entered.
  final void showAgain() {
    reset();
    refresh(desk().editing().elements());
  }

  /// The value that all elements share now; empty if they differ.
  final Optional<V> value() {
    return Editing.shared(desk().editing().elements(), access);
  }

  /// Shows what a value would make of the map.
  final void preview(V value) {
    take(() -> desk().editing().preview(access, value));
  }

  /// Gives all elements the value, as one step; if it is refused, the control stays as it is.
  final void apply(V value) {
    take(() -> desk().editing().apply(access, value));
  }

  /// Does something that may be refused, and stays as it is when told of what came of it.
  final void take(Supplier<Optional<Refusal>> change) {
    tell(change.get());
    shown = value();
  }

  final Access<E, V> access() {
    return access;
  }
}
