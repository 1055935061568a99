package org.periplo.exchange.table;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.periplo.layout.MapWords;
import org.periplo.layout.Numbers;
import org.periplo.model.Card;
import org.periplo.model.CardDetail;
import org.periplo.model.CardId;
import org.periplo.model.EmotionCurve;
import org.periplo.model.EmotionPoint;
import org.periplo.model.Evidence;
import org.periplo.model.JourneyMap;
import org.periplo.model.Link;
import org.periplo.model.Metric;
import org.periplo.model.Opportunity;
import org.periplo.model.PainPoint;
import org.periplo.model.Review;
import org.periplo.model.Step;

/// What a map comes to: its feelings step by step, its pain points with the worst first, its
/// opportunities with the most promising first, its metrics and its reviews.
public final class SummaryTables {

  private final JourneyMap map;
  private final MapWords words;
  private final Numbers numbers;

  private SummaryTables(JourneyMap map, MapWords words, Numbers numbers) {
    this.map = map;
    this.words = words;
    this.numbers = numbers;
  }

  /// The tables of a map that have rows.
  public static List<Table> of(JourneyMap map, MapWords words, Numbers numbers) {
    SummaryTables all = new SummaryTables(map, words, numbers);
    return Stream.of(
            all.feelings(), all.painPoints(), all.opportunities(), all.metrics(), all.reviews())
        .filter(it -> !it.rows().isEmpty())
        .toList();
  }

  /// A card with what it knows.
  private record Known<D>(PlacedCard placed, D detail) {

    Card card() {
      return placed.card();
    }
  }

  private <D extends CardDetail> Stream<Known<D>> all(Class<D> kind) {
    return PlacedCard.in(map)
        .flatMap(it -> it.detail(kind, detail -> new Known<>(it, detail)).stream());
  }

  private static <D> List<Column<Known<D>>> with(List<Column<Known<D>>> columns) {
    List<Column<Known<D>>> all = new ArrayList<>();
    all.add(Column.text("found.card", 40, it -> it.card().text()));
    all.add(Column.text("found.stage", 20, it -> it.placed.stage().name()));
    all.addAll(columns);
    return all;
  }

  private Table feelings() {
    List<EmotionCurve> curves = map.curves().stream().filter(EmotionCurve::isShown).toList();
    List<Table.Head> heads = new ArrayList<>(List.of(new Table.Head(words.text("found.step"), 20)));
    curves.forEach(it -> heads.add(new Table.Head(words.nameOf(it), 24)));
    return new Table(
        words.text("table.emotions"),
        heads,
        curves.isEmpty()
            ? List.of()
            : map.steps().stream().map(step -> feelings(curves, step)).toList());
  }

  private List<Value> feelings(List<EmotionCurve> curves, Step step) {
    return Stream.concat(
            Stream.of(step.name()),
            curves.stream().map(it -> it.pointIn(step.id()).map(this::feeling).orElse("")))
        .<Value>map(Value.Text::new)
        .toList();
  }

  private String feeling(EmotionPoint point) {
    String level = words.nameOf(map.emotionScale(), point);
    String felt = numbers.signed(point.value()) + " (" + level + ")";
    return point.quote().isBlank() ? felt : felt + "\n" + words.text("map.quoted", point.quote());
  }

  private Table painPoints() {
    return Table.of(
        "lane.painPoints",
        with(
            List.of(
                Column.<Known<PainPoint>>whole(
                    "field.severity", it -> Optional.of(it.detail.severity())),
                Column.text(
                    "field.frequency",
                    14,
                    it -> words.constant("frequency.", it.detail.frequency())),
                Column.text("field.rootCause", 30, it -> it.detail.rootCause()),
                Column.text(
                    "field.state", 16, it -> words.constant("painState.", it.detail.state())),
                Column.text("column.evidence", 24, it -> evidence(it.card().evidence())))),
        all(PainPoint.class)
            .sorted(
                comparingInt((Known<PainPoint> it) -> it.detail.severity())
                    .thenComparing(it -> it.detail.frequency())
                    .reversed()),
        words);
  }

  private String evidence(Evidence evidence) {
    return MapWords.dotted(words.constant("evidence.", evidence.level()), evidence.source());
  }

  private Table opportunities() {
    return Table.of(
        "lane.opportunities",
        with(
            List.of(
                Column.<Known<Opportunity>>whole(
                    "field.impact", it -> Optional.of(it.detail.impact())),
                Column.whole("field.effort", it -> Optional.of(it.detail.effort())),
                Column.text("field.owner", 16, it -> words.team(it.detail.owner())),
                Column.day("field.due", it -> it.detail.due()),
                Column.text(
                    "field.state",
                    16,
                    it -> words.constant("opportunityState.", it.detail.state())),
                Column.text("column.solves", 30, it -> solved(it.card().id())))),
        all(Opportunity.class)
            .sorted(
                Comparator.<Known<Opportunity>>comparingInt(it -> -it.detail.impact())
                    .thenComparingInt(it -> it.detail.effort())),
        words);
  }

  private String solved(CardId opportunity) {
    return map.links().stream()
        .filter(it -> it.from().equals(opportunity))
        .map(Link::to)
        .flatMap(it -> map.card(it).stream())
        .map(Card::text)
        .collect(Collectors.joining("\n"));
  }

  private Table metrics() {
    return Table.of(
        "lane.metrics",
        with(
            List.of(
                Column.<Known<Metric>>text("field.value", 12, it -> measured(it.detail)),
                Column.text("field.target", 12, it -> aimedAt(it.detail)),
                Column.day("field.date", it -> it.detail.date()),
                Column.whole("field.sampleSize", it -> it.detail.sampleSize()),
                Column.text("field.metricSource", 22, it -> it.detail.source()))),
        all(Metric.class),
        words);
  }

  private String measured(Metric metric) {
    return metric.value().map(it -> numbers.measured(it, metric)).orElse("");
  }

  private String aimedAt(Metric metric) {
    return metric.target().map(it -> numbers.measured(it, metric)).orElse("");
  }

  private Table reviews() {
    List<Column<Review>> columns =
        List.of(
            Column.day("column.reviewed", it -> Optional.of(it.date())),
            Column.text("field.conclusions", 60, Review::conclusions));
    return Table.of("table.reviews", columns, map.reviews().stream(), words);
  }
}
