package org.periplo.build;

import java.util.List;

/// A row of the table of libraries.
///
/// @param packages how the names of its packages begin
/// @param rooms the names of the rooms that may use it, or `all`
record Library(String name, List<String> packages, List<String> rooms) {

  /// The library of a row: name, packages, rooms.
  static Library of(List<String> cells) {
    return new Library(
        cells.getFirst(), Room.words(cells.get(1)).toList(), Room.words(cells.getLast()).toList());
  }

  /// Whether a room may use this library.
  boolean isFor(Room room) {
    return rooms.contains("all") || rooms.contains(room.name());
  }
}
