package org.periplo.files;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.periplo.model.Extras;

/// Properties that this version does not know, kept as they are.
final class UnknownProperties {

  private UnknownProperties() {}

  /// The properties of an object whose names are not known.
  static Extras besides(Set<String> known, Node.Properties object) {
    if (known.containsAll(object.nodes().keySet())) {
      return Extras.NONE;
    }
    Map<String, @Nullable Object> unknown = new LinkedHashMap<>();
    object
        .nodes()
        .forEach(
            (name, node) -> {
              if (!known.contains(name)) {
                unknown.put(name, value(node));
              }
            });
    return new Extras(unknown);
  }

  /// Writes them, but for those that this version does know: the record's own value counts.
  static void write(Extras extras, Set<String> known, JsonWriter json) {
    extras
        .properties()
        .forEach(
            (name, value) -> {
              if (!known.contains(name)) {
                json.name(name);
                write(value, json);
              }
            });
  }

  private static @Nullable Object value(Node node) {
    return switch (node) {
      case Node.Text text -> text.value();
      case Node.Decimal number -> number.value();
      case Node.Truth truth -> truth.value();
      case Node.Nothing _ -> null;
      case Node.Items items -> values(items);
      case Node.Properties object -> besides(Set.of(), object).properties();
    };
  }

  private static List<@Nullable Object> values(Node.Items items) {
    List<@Nullable Object> values = new ArrayList<>();
    items.nodes().forEach(it -> values.add(value(it)));
    return values;
  }

  private static void write(@Nullable Object value, JsonWriter json) {
    switch (value) {
      case null -> json.literal("null");
      case String text -> json.text(text);
      case BigDecimal number -> json.literal(number.toString());
      case Boolean truth -> json.literal(truth.toString());
      case List<?> list -> writeList(list, json);
      case Map<?, ?> map -> writeMap(map, json);
      default -> throw new IllegalArgumentException("No value of JSON: " + value.getClass());
    }
  }

  private static void writeList(List<?> list, JsonWriter json) {
    json.begin('[', Layout.LINE);
    list.forEach(
        it -> {
          json.item();
          write(it, json);
        });
    json.end(']');
  }

  private static void writeMap(Map<?, ?> map, JsonWriter json) {
    json.begin('{', Layout.LINE);
    map.forEach(
        (name, it) -> {
          json.name(String.valueOf(name));
          write(it, json);
        });
    json.end('}');
  }
}
