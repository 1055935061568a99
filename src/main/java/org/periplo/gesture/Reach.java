package org.periplo.gesture;

import org.periplo.model.Cell;
import org.periplo.session.Selection;

/// A range of cells whose cards are selected.
///
/// @param made the selection that came of it
/// @param anchor where it began
/// @param end where it has got to
record Reach(Selection made, Corner anchor, Corner end) {

  /// One end of a range.
  ///
  /// @param card the card of the cell that the range ends at, from 0; it matters only while both
  ///     ends are in one cell
  record Corner(Cell cell, int card) {}
}
