package org.periplo.build;

import java.util.List;
import java.util.stream.Stream;

/// A row of the table of rooms.
///
/// @param floor counted from 0; arrows point down, or to a room on the same floor
/// @param name the package's name below the root package
record Room(int floor, String name, List<Arrow> arrows) {

  /// The room of a row: floor, room, duty, what it may use.
  static Room of(List<String> cells) {
    return new Room(
        Integer.parseInt(cells.getFirst()),
        cells.get(1),
        words(cells.getLast()).map(Arrow::of).toList());
  }

  /// The words of a cell.
  static Stream<String> words(String cell) {
    return Stream.of(cell.split("\\s+")).filter(word -> !word.isEmpty());
  }
}
