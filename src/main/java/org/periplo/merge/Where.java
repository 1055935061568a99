package org.periplo.merge;

import java.util.ArrayList;
import java.util.List;

/// A place in a project, from the outside in: properties as the file calls them, and the elements
/// of its lists by name.
public record Where(List<String> steps) {

  /// The project itself.
  static final Where PROJECT = new Where(List.of());

  public Where {
    steps = List.copyOf(steps);
  }

  /// The place of a property.
  Where property(String name) {
    List<String> inner = new ArrayList<>(steps);
    inner.add(name);
    return new Where(inner);
  }

  /// The place of an item of the list that is here.
  Where item(Object item) {
    return property("“" + Excerpt.of(Values.name(item)) + "”");
  }

  /// In one line, e.g. `maps › “Compra” › cards › “Repartidor” › text`.
  @Override
  public String toString() {
    return String.join(" › ", steps);
  }
}
