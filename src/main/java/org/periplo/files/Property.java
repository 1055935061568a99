package org.periplo.files;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// One property of a record in a file.
///
/// @param usual the value that is not written; empty if every value is
record Property<T, B, V>(
    String name, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set, Optional<V> usual) {

  /// Hands the property's value to what builds the record.
  void read(Node.Properties object, B builder) {
    Optional<V> value = object.get(name).map(codec::read).or(() -> usual);
    set.accept(builder, value.orElseThrow(() -> missing(object)));
  }

  /// Writes the property, unless it has its usual value.
  void write(T value, JsonWriter json) {
    V part = get.apply(value);
    if (!usual.equals(Optional.of(part))) {
      json.name(name);
      codec.write(part, json);
    }
  }

  private Misfit missing(Node object) {
    return Misfit.notAProject(object, "problem.project.property-missing", name);
  }
}
