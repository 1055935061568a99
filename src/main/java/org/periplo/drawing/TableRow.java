package org.periplo.drawing;

import java.util.List;

/// A row of a table.
///
/// @param height in points, enough for the highest cell
/// @param cells one a column
public record TableRow(Kind kind, double height, List<TableCell> cells) {

  /// What a row is for.
  public enum Kind {
    /// Names the columns.
    HEAD,
    /// Says something.
    BODY
  }

  public TableRow {
    cells = List.copyOf(cells);
  }
}
