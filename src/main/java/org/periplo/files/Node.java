package org.periplo.files;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A JSON value that knows where it stands.
sealed interface Node {

  /// Where the value begins.
  Spot spot();

  /// Where the value begins, to be told.
  default Optional<Place> place() {
    return Optional.of(spot().place());
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
  }
}
