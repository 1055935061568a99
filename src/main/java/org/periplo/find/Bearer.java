package org.periplo.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplo.model.Cell;
import org.periplo.model.ElementId;
import org.periplo.model.MapId;

/// What bears texts: an element, or the project itself.
///
/// @param reader is shown the texts
record Bearer(
    Reader reader,
    Optional<MapId> map,
    Optional<ElementId> element,
    Optional<Cell> cell,
    Order order) {

  /// Has one text read.
  String text(Field field, String text) {
    return text(field, 0, text);
  }

  /// Has several texts read; one of which nothing is left is left out.
  List<String> texts(Field field, List<String> texts) {
    List<String> read = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String before = texts.get(i);
      String after = text(field, i, before);
      if (!after.isBlank() || before.isBlank()) {
        read.add(after);
      }
    }
    return read;
  }

  /// Has one of several texts read.
  String text(Field field, int index, String text) {
    return text.isEmpty()
        ? text
        : reader.read(new Place(map, element, cell, field, index), order, text);
  }
}
