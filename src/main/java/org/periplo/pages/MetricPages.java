package org.periplo.pages;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.periplo.model.Card;
import org.periplo.model.LaneKind;
import org.periplo.model.Metric;
import org.periplo.pages.MapTables.Detailed;
import org.periplo.pages.TextTable.Column;

/// The metrics: where they stand, and where they should.
record MetricPages(MapTables tables) {

  List<Sheet> sheets() {
    List<Detailed<Metric>> metrics = tables.cards(Metric.class);
    List<List<CellText>> rows = metrics.stream().map(it -> row(it.card(), it.detail())).toList();
    return tables.sheets(tables.titleOf(LaneKind.METRICS), below(metrics), columns(), rows);
  }

  /// How many of those that have a target have reached it.
  private String below(List<Detailed<Metric>> metrics) {
    List<Metric.Standing> standings =
        metrics.stream().map(it -> it.detail().standing()).flatMap(Optional::stream).toList();
    long reached = standings.stream().filter(it -> it == Metric.Standing.REACHED).count();
    return standings.isEmpty()
        ? ""
        : tables.edition().text("page.below.metrics", reached, standings.size());
  }

  private List<Column> columns() {
    return List.of(
        tables.column("page.column.metric", 26),
        tables.column("page.column.stage", 15),
        tables.column("page.column.value", 11),
        tables.column("page.column.target", 11),
        tables.column("page.column.standing", 13),
        tables.column("page.column.date", 14),
        tables.column("page.column.sample", 9),
        tables.column("page.column.source", 20));
  }

  private List<CellText> row(Card card, Metric metric) {
    Edition edition = tables.edition();
    return List.of(
        tables.named(card),
        tables.stageOf(card),
        tables.text(measured(metric.value(), metric)),
        tables.text(measured(metric.target(), metric)),
        tables.text(
            metric.standing().map(it -> edition.words().constant("page.standing.", it)).orElse("")),
        tables.text(metric.date().map(edition.numbers()::month).orElse("")),
        tables.text(metric.sampleSize().map(edition.numbers()::number).orElse("")),
        tables.quiet(metric.source()));
  }

  private String measured(Optional<BigDecimal> value, Metric metric) {
    return value.map(it -> tables.edition().numbers().measured(it, metric)).orElse("");
  }
}
