package org.periplo.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Properties of an element that this version does not know: kept in order and written back.
///
/// The values are JSON's: text, `BigDecimal`, `Boolean`, `null`, and lists and maps of these.
public record Extras(Map<String, @Nullable Object> properties) {

  /// No unknown property.
  public static final Extras NONE = new Extras(Map.of());

  public Extras {
    properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
  }
}
