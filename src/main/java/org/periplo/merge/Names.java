package org.periplo.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the elements of some projects are called, for people: nobody knows an element by its id.
final class Names {

  /// What an element is called by, the first that it has.
  private static final List<String> SPEAKING =
      List.of("name", "text", "date", "persona", "kind", "description", "step");

  private final Map<String, String> byId = new HashMap<>();

  /// The names of all that the values of some projects hold; of one id, the last one's.
  Names(Object... projects) {
    for (Object project : projects) {
      gather(project);
    }
  }

  private void gather(@Nullable Object value) {
    if (value instanceof List<?> items) {
      items.forEach(this::gather);
    } else if (value instanceof Map<?, ?> properties) {
      Values.text(properties, "id").ifPresent(it -> byId.put(it, of(properties)));
      properties.values().forEach(this::gather);
    }
  }

  /// What an element, or the element of an id, is called.
  String of(Object item) {
    return switch (item) {
      case Map<?, ?> element when element.containsKey("from") && element.containsKey("to") ->
          of(String.valueOf(element.get("from"))) + " → " + of(String.valueOf(element.get("to")));
      case Map<?, ?> element -> spoken(element);
      case String id -> byId.getOrDefault(id, id);
      default -> item.toString();
    };
  }

  private String spoken(Map<?, ?> element) {
    return SPEAKING.stream()
        .filter(it -> !(it.equals("step") && element.containsKey("id")))
        .flatMap(it -> Values.text(element, it).filter(text -> !text.isBlank()).stream())
        .findFirst()
        .map(it -> byId.getOrDefault(it, it))
        .or(() -> Values.text(element, "id"))
        .orElseGet(element::toString);
  }

  /// A value in one line; empty if there is none.
  Optional<String> told(@Nullable Object value) {
    return Values.isAbsent(value) ? Optional.empty() : Optional.of(Excerpt.of(line(value)));
  }

  private String line(@Nullable Object value) {
    return switch (value) {
      case null -> "null";
      case List<?> items -> String.join(", ", items.stream().map(this::line).toList());
      default -> of(value);
    };
  }
}
