package org.periplo.paint.pptx;

import java.util.Optional;
import org.periplo.model.ElementId;

/// That a shape shows an element of the map.
///
/// @param id the shape's, unique on its slide
/// @param name the shape's, unique on its slide
/// @param cell where in a table it is shown
record ShownElement(long id, String name, ElementId element, Optional<Cell> cell) {

  /// The place of a cell, both numbers from 0.
  record Cell(int row, int column) {}
}
