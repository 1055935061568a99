package org.periplo.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.periplo.model.Card;
import org.periplo.model.LaneKind;
import org.periplo.model.PainPoint;
import org.periplo.pages.MapTables.Detailed;
import org.periplo.pages.TextTable.Column;

/// The pain points, the most severe first, and of these the most frequent.
record PainPointPages(MapTables tables) {

  private static final int MOST_SEVERE = 5;

  private static final Comparator<Detailed<PainPoint>> WORST_FIRST =
      Comparator.<Detailed<PainPoint>>comparingInt(it -> it.detail().severity())
          .thenComparing(it -> it.detail().frequency())
          .reversed();

  List<Sheet> sheets() {
    List<List<CellText>> rows = new ArrayList<>();
    tables.cards(PainPoint.class).stream()
        .sorted(WORST_FIRST)
        .forEach(it -> rows.add(row(rows.size() + 1, it.card(), it.detail())));
    String below = tables.edition().text("page.below.painPoints", rows.size());
    return tables.sheets(tables.titleOf(LaneKind.PAIN_POINTS), below, columns(), rows);
  }

  private List<Column> columns() {
    return List.of(
        tables.column("page.column.rank", 5),
        tables.column("page.column.painPoint", 26),
        tables.column("page.column.stage", 13),
        tables.column("page.column.severity", 9),
        tables.column("page.column.frequency", 10),
        tables.column("page.column.cause", 22),
        tables.column("page.column.state", 11),
        tables.column("page.column.evidence", 10),
        tables.column("page.column.source", 16));
  }

  private List<CellText> row(int rank, Card card, PainPoint pain) {
    Edition edition = tables.edition();
    return List.of(
        tables.number(rank),
        tables.named(card),
        tables.stageOf(card),
        tables.text(edition.text("page.of", pain.severity(), MOST_SEVERE)),
        tables.constant("frequency.", pain.frequency()),
        tables.text(pain.rootCause()),
        tables.constant("painState.", pain.state()),
        tables.evidenceOf(card),
        tables.quiet(card.evidence().source()));
  }
}
