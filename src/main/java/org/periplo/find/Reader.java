package org.periplo.find;

/// Is shown the texts of a project one after the other.
@FunctionalInterface
interface Reader {

  /// Reads a text that is not empty, and says what shall stand in its place.
  String read(Place place, Order order, String text);
}
