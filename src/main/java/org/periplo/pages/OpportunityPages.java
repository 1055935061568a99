package org.periplo.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.periplo.drawing.Mark;
import org.periplo.geometry.Box;
import org.periplo.layout.MapWords;
import org.periplo.model.Card;
import org.periplo.model.LaneKind;
import org.periplo.model.Opportunity;
import org.periplo.model.OpportunityState;
import org.periplo.pages.MapTables.Detailed;
import org.periplo.pages.TextTable.Column;

/// The opportunities: a matrix of impact and effort, and beside it a table that says what its
/// numbers are, the most promising first.
record OpportunityPages(MapTables tables) {

  private static final double MATRIX_SHARE = 0.42;
  private static final double GUTTER = 24;

  private static final Comparator<Detailed<Opportunity>> MOST_PROMISING_FIRST =
      Comparator.<Detailed<Opportunity>, Boolean>comparing(
              it -> it.detail().state() == OpportunityState.DISCARDED)
          .thenComparingInt(it -> it.detail().effort() - it.detail().impact())
          .thenComparingInt(it -> -it.detail().impact());

  List<Sheet> sheets() {
    List<Detailed<Opportunity>> sorted =
        tables.cards(Opportunity.class).stream().sorted(MOST_PROMISING_FIRST).toList();
    if (sorted.isEmpty()) {
      return List.of();
    }
    String title = tables.titleOf(LaneKind.OPPORTUNITIES);
    Edition edition = tables.edition();
    String below = edition.text("page.below.opportunities", sorted.size());
    PageHead head = PageHead.of(edition, tables.map().name(), title, below);
    Box room = head.room();
    double width = Math.min(room.width() * MATRIX_SHARE, room.height());
    Box side = new Box(room.x(), room.y(), width, room.height());
    double x = side.right() + GUTTER;
    Box beside = new Box(x, room.y(), room.right() - x, room.height());
    TextTable table = new TextTable(edition, title, columns(), rows(sorted));
    List<List<Mark>> bodies = new ArrayList<>();
    for (Mark piece : table.pieces(beside, room)) {
      bodies.add(
          bodies.isEmpty()
              ? List.of(new OpportunityMatrix(edition, sorted, side).mark(), piece)
              : List.of(piece));
    }
    return head.over(bodies, edition.section(tables.map(), title));
  }

  private List<Column> columns() {
    return List.of(
        tables.column("page.column.number", 7),
        tables.column("page.column.opportunity", 46),
        tables.column("page.column.owner", 18),
        tables.column("page.column.due", 14),
        tables.column("page.column.state", 17));
  }

  private List<List<CellText>> rows(List<Detailed<Opportunity>> sorted) {
    return IntStream.range(0, sorted.size())
        .mapToObj(it -> row(it + 1, sorted.get(it).card(), sorted.get(it).detail()))
        .toList();
  }

  private List<CellText> row(int number, Card card, Opportunity opportunity) {
    Edition edition = tables.edition();
    String solved = tables.tiedTo(card);
    String weight =
        edition.text("card.impactAndEffort", opportunity.impact(), opportunity.effort());
    String stage = tables.map().stageOf(card.step()).map(it -> it.name()).orElse("");
    return List.of(
        tables.number(number),
        tables
            .named(card)
            .and(MapWords.dotted(stage, weight), tables.small())
            .and(solved.isEmpty() ? "" : edition.text("page.solves", solved), tables.small()),
        tables.text(edition.words().team(opportunity.owner())),
        tables.text(opportunity.due().map(edition.numbers()::month).orElse("")),
        tables.constant("opportunityState.", opportunity.state()));
  }
}
