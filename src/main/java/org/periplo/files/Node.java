package org.periplo.files;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A JSON value that knows where it stands.
sealed interface Node {

  /// Where the value begins.
  Spot spot();

  /// Where the value begins, to be told.
  default Optional<Place> place() {
    return Optional.of(spot().place());
  }

  private Node changed(List<String> way, UnaryOperator<Properties> change) {
    return switch (this) {
      case Properties object -> object.changedAt(way, change);
      case Items items ->
          new Items(items.spot, items.nodes.stream().map(it -> it.changed(way, change)).toList());
      case Text _, Decimal _, Truth _, Nothing _ -> this;
    };
  }

  /// A string.
  record Text(Spot spot, String value) implements Node {}

  /// A number, with the digits that it was written with.
  record Decimal(Spot spot, BigDecimal value) implements Node {}

  /// `true` or `false`.
  record Truth(Spot spot, boolean value) implements Node {}

  /// `null`.
  record Nothing(Spot spot) implements Node {}

  /// A list.
  record Items(Spot spot, List<Node> nodes) implements Node {}

  /// An object, its properties in the order of the document.
  record Properties(Spot spot, Map<String, Node> nodes) implements Node {

    /// The property of that name.
    Optional<Node> get(String name) {
      return Optional.ofNullable(nodes.get(name));
    }

    /// The same with each object changed to which that way leads, by the names of properties and
    /// through the items of lists; the very same if nothing was.
    Properties changedAt(List<String> way, UnaryOperator<Properties> change) {
      if (way.isEmpty()) {
        return change.apply(this);
      }
      Optional<Node> before = get(way.getFirst());
      Optional<Node> after = before.map(it -> it.changed(way.subList(1, way.size()), change));
      return before.equals(after) ? this : with(way.getFirst(), after.orElseThrow());
    }

    private Properties with(String name, Node node) {
      Map<String, Node> changed = new LinkedHashMap<>(nodes);
      changed.put(name, node);
      return new Properties(spot, changed);
    }
  }
}
