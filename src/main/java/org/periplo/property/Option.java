package org.periplo.property;

import java.util.Optional;
import java.util.stream.Stream;

/// One of the values that can be chosen.
public record Option<V>(V value, Caption caption) {

  /// The constants of a type.
  ///
  /// @param prefix the keys of their names up to and with the dot
  public static <V extends Enum<V>> Stream<Option<V>> all(Class<V> type, String prefix) {
    return Stream.of(type.getEnumConstants())
        .map(it -> new Option<>(it, new Caption.Constant(prefix, it)));
  }

  /// None, and then the options.
  public static <V> Stream<Option<Optional<V>>> orNone(Stream<Option<V>> options) {
    return Stream.concat(
        Stream.of(new Option<>(Optional.empty(), Caption.phrase("field.none"))),
        options.map(it -> new Option<>(Optional.of(it.value()), it.caption())));
  }
}
