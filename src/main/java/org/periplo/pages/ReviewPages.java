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
    Edition edition = tables.edition();
    String next =
        tables
            .map()
            .nextReview()
            .map(it -> edition.text("page.below.reviews", edition.numbers().day(it)))
            .orElse("");
    return tables.sheets(edition.text("page.reviews"), next, columns, rows);
  }

  private List<CellText> row(Review review) {
    return List.of(
        tables.text(tables.edition().numbers().day(review.date())),
        tables.text(review.conclusions()));
  }
}
