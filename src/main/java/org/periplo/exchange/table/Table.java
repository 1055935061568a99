package org.periplo.exchange.table;

import java.util.List;
import java.util.stream.Stream;
import org.periplo.layout.MapWords;

/// Rows under named columns.
///
/// @param heads one a column
/// @param rows from top to bottom, each as long as there are columns
public record Table(String name, List<Head> heads, List<List<Value>> rows) {

  /// @throws IllegalArgumentException if a row is longer or shorter than the heads
  public Table {
    heads = List.copyOf(heads);
    rows = rows.stream().map(List::copyOf).toList();
    int columns = heads.size();
    if (rows.stream().anyMatch(it -> it.size() != columns)) {
      throw new IllegalArgumentException("A row that is not as long as the heads of " + name);
    }
  }

  /// What stands above a column.
  ///
  /// @param width how wide the column wants to be, in digits
  public record Head(String name, int width) {}

  static <R> Table of(
      String nameKey, List<Column<R>> columns, Stream<? extends R> rows, MapWords words) {
    return new Table(
        words.text(nameKey),
        columns.stream().map(it -> new Head(words.text(it.nameKey()), it.width())).toList(),
        rows.map(row -> columns.stream().map(it -> it.value().apply(row)).toList()).toList());
  }
}
