package org.periplo.pages;

import java.util.Comparator;
import java.util.List;
import org.periplo.model.Review;
import org.periplo.pages.TextTable.Column;

/// The reviews of a map and what they found, the last one first.
record ReviewPages(MapTables tables) {

  List<Sheet> sheets() {
    List<Column> columns =
        List.of(
            tables.column("page.column.date", 18), tables.column("page.column.conclusions", 82));
    List<List<CellText>> rows =
        tables.map().reviews().stream()
            .sorted(Comparator.comparing(Review::date).reversed())
            .map(this::row)
            .toList();
    return tables.sheets(tables.edition().text("page.reviews"), columns, rows);
  }

  private List<CellText> row(Review review) {
    return List.of(
        tables.text(tables.edition().numbers().day(review.date())),
        tables.text(review.conclusions()));
  }
}
