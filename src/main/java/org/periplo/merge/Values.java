package org.periplo.merge;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the values of a project's file are to whoever compares them.
final class Values {

  /// Stands where there is no value; JSON's `null` is one.
  static final Object ABSENT =
      new Object() {
        @Override
        public String toString() {
          return "";
        }
      };

  /// The properties by which the items of a list are known: an element's id, a point's step, a
  /// review's date.
  private static final List<String> KEYS = List.of("id", "step", "date");

  private Values() {}

  /// Whether a value stands for none.
  static boolean isAbsent(@Nullable Object value) {
    return ABSENT.equals(value);
  }

  /// The value of a property, or [#ABSENT].
  static @Nullable Object get(Map<String, ?> properties, String name) {
    Object value = properties.get(name);
    return value != null || properties.containsKey(name) ? value : ABSENT;
  }

  /// The item of a key, or [#ABSENT].
  static Object item(Map<String, Object> items, String key) {
    return items.getOrDefault(key, ABSENT);
  }

  /// The properties that a value has; none if it is absent, empty if it is something else.
  static Optional<Map<String, ?>> properties(@Nullable Object value) {
    return ofAbsentOr(value, Map.class).map(Values::asProperties);
  }

  @SuppressWarnings("unchecked") // a file's objects have texts as names only
  private static Map<String, ?> asProperties(Object value) {
    return isAbsent(value) ? Map.of() : (Map<String, ?>) value;
  }

  /// The items of a list by what each is known by, in their order; empty if the value is something
  /// else, or if nothing tells its items apart.
  static Optional<SequencedMap<String, Object>> items(@Nullable Object value) {
    return ofAbsentOr(value, List.class)
        .flatMap(it -> isAbsent(it) ? Optional.of(new LinkedHashMap<>()) : byKey((List<?>) it));
  }

  private static Optional<Object> ofAbsentOr(@Nullable Object value, Class<?> type) {
    return Optional.ofNullable(value).filter(it -> isAbsent(it) || type.isInstance(it));
  }

  private static Optional<SequencedMap<String, Object>> byKey(List<?> items) {
    return Stream.concat(
            Stream.of(
                it -> Optional.of(it).filter(String.class::isInstance).map(String.class::cast)),
            KEYS.stream().map(key -> (Function<Object, Optional<String>>) it -> text(it, key)))
        .flatMap(key -> unique(items, key).stream())
        .findFirst();
  }

  private static Optional<SequencedMap<String, Object>> unique(
      List<?> items, Function<Object, Optional<String>> keyOf) {
    SequencedMap<String, Object> found = new LinkedHashMap<>();
    for (Object item : items) {
      Optional<String> key = Optional.ofNullable(item).flatMap(keyOf);
      if (key.isEmpty() || found.putIfAbsent(key.get(), item) != null) {
        return Optional.empty();
      }
    }
    return Optional.of(found);
  }

  /// A property of an element, if it has it and it is a text.
  static Optional<String> text(Object item, String property) {
    return item instanceof Map<?, ?> map && map.get(property) instanceof String text
        ? Optional.of(text)
        : Optional.empty();
  }

  /// The names of several maps, each once: the first's in their order, then what the others add.
  @SafeVarargs
  static Set<String> names(Map<String, ?>... maps) {
    Set<String> names = new LinkedHashSet<>();
    for (Map<String, ?> map : maps) {
      names.addAll(map.keySet());
    }
    return names;
  }
}
