package org.periplo.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Cells with text in rows and columns, as spreadsheets have them.
///
/// Rows and columns without text at the lower and right edges do not count.
///
/// @param rows from top to bottom, each up to its last cell with text
record Block(List<List<String>> rows) {

  /// How many cells a block can have.
  static final int MOST_CELLS = 20_000;

  /// How many columns a block can have, so that nobody is offered thousands of steps.
  static final int MOST_COLUMNS = 200;

  Block {
    rows = withoutBlankEnd(rows.stream().map(Block::trimmed).toList(), List::isEmpty);
  }

  /// A row up to its last cell with text.
  static List<String> trimmed(List<String> row) {
    return withoutBlankEnd(row, Block::isBlank);
  }

  private static <T> List<T> withoutBlankEnd(List<T> all, Predicate<T> isBlank) {
    int length = all.size();
    while (length > 0 && isBlank.test(all.get(length - 1))) {
      length--;
    }
    return List.copyOf(all.subList(0, length));
  }

  private static boolean isBlank(String cell) {
    return CleanText.stripped(cell).isEmpty();
  }

  /// How many columns there are.
  int columns() {
    return rows.stream().mapToInt(List::size).max().orElse(0);
  }

  /// Whether there is more than one cell.
  boolean isTable() {
    return rows.size() > 1 || columns() > 1;
  }

  /// Whether there are more cells or columns than a block can have.
  boolean isTooLarge() {
    return columns() > MOST_COLUMNS || (long) columns() * rows.size() > MOST_CELLS;
  }

  /// All text, a line a cell.
  String lines() {
    List<String> cells = new ArrayList<>();
    rows.forEach(cells::addAll);
    return String.join("\n", cells);
  }

  /// The texts of the first row that are not blank.
  List<String> firstRow() {
    return rows.isEmpty() ? List.of() : said(rows.getFirst());
  }

  /// The texts of the first column that are not blank.
  List<String> firstColumn() {
    return said(rows.stream().flatMap(it -> it.stream().limit(1)).toList());
  }

  private static List<String> said(List<String> cells) {
    return cells.stream().map(CleanText::stripped).filter(it -> !it.isEmpty()).toList();
  }

  /// All but the first row.
  Block withoutFirstRow() {
    return new Block(rows.subList(1, rows.size()));
  }

  /// All but the first column.
  Block withoutFirstColumn() {
    return new Block(rows.stream().map(it -> it.stream().skip(1).toList()).toList());
  }
}
