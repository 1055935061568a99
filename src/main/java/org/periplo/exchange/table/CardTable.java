package org.periplo.exchange.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplo.exchange.Extract;
import org.periplo.layout.MapWords;
import org.periplo.model.Card;
import org.periplo.model.CardDetail;
import org.periplo.model.CardId;
import org.periplo.model.ChannelUse;
import org.periplo.model.JourneyMap;
import org.periplo.model.Link;
import org.periplo.model.Metric;
import org.periplo.model.Moment;
import org.periplo.model.MomentOfTruth;
import org.periplo.model.Opportunity;
import org.periplo.model.PainPoint;
import org.periplo.model.Picture;
import org.periplo.model.Touchpoint;

/// The long table: one row a card, with all that it knows.
public final class CardTable {

  private final Extract extract;
  private final MapWords words;
  private final Map<CardId, String> linked = new HashMap<>();

  private CardTable(Extract extract) {
    this.extract = extract;
    this.words = new MapWords(extract.project());
    extract.maps().forEach(this::link);
  }

  /// The table of all cards, in the project's language.
  public static Table of(Extract extract) {
    CardTable table = new CardTable(extract);
    return Table.of(
        "table.cards",
        table.columns(),
        extract.maps().stream().flatMap(PlacedCard::in),
        table.words);
  }

  private void link(JourneyMap map) {
    Index<CardId, Card> cards = new Index<>(map.cards(), Card::id);
    for (Link link : map.links()) {
      link(link.from(), cards.get(link.to()));
      link(link.to(), cards.get(link.from()));
    }
  }

  private void link(CardId card, Card other) {
    linked.merge(card, other.text(), (one, next) -> one + "\n" + next);
  }

  private List<Column<PlacedCard>> columns() {
    return Stream.of(place(), content(), touchpoint(), painPoint(), opportunity(), metric(), rest())
        .flatMap(List::stream)
        .toList();
  }

  private List<Column<PlacedCard>> place() {
    return List.of(
        Column.text("found.map", 22, it -> it.map().name()),
        Column.text("field.phase", 16, it -> words.constant("phase.", it.stage().phase())),
        Column.text("found.stage", 18, it -> it.stage().name()),
        Column.text("found.step", 18, it -> it.step().name()),
        Column.text("found.lane", 18, it -> words.nameOf(it.lane())),
        Column.text("field.kind", 18, it -> words.constant("lane.", it.lane().kind())));
  }

  private List<Column<PlacedCard>> content() {
    return List.of(
        Column.text("field.text", 44, it -> it.card().text()),
        Column.text("field.tags", 16, it -> String.join(", ", it.card().tags())),
        Column.whole("field.span", it -> Optional.of(it.card().span())),
        Column.text("field.picture", 20, this::picture));
  }

  private String picture(PlacedCard placed) {
    return placed
        .card()
        .picture()
        .flatMap(extract.project()::picture)
        .map(Picture::description)
        .orElse("");
  }

  private List<Column<PlacedCard>> touchpoint() {
    return List.of(
        Column.text("field.channels", 20, it -> channels(it.card().detail())),
        Column.text(
            "field.initiative",
            12,
            it -> constant("initiative.", it.detail(Touchpoint.class, Touchpoint::initiative))),
        Column.text(
            "field.existence",
            14,
            it -> constant("existence.", it.detail(Touchpoint.class, Touchpoint::existence))),
        Column.text("field.moment", 22, it -> constant("moment.", moment(it.card().detail()))),
        Column.text(
            "field.team",
            16,
            it -> words.team(it.detail(Touchpoint.class, Touchpoint::team).flatMap(id -> id))));
  }

  private String channels(CardDetail detail) {
    return switch (detail) {
      case Touchpoint it -> words.channels(it.channels());
      case ChannelUse it -> words.channels(it.channels());
      default -> "";
    };
  }

  private static Optional<MomentOfTruth> moment(CardDetail detail) {
    return switch (detail) {
      case Touchpoint it -> it.moment();
      case Moment it -> Optional.of(it.moment());
      default -> Optional.empty();
    };
  }

  private String constant(String prefix, Optional<? extends Enum<?>> constant) {
    return constant.map(it -> words.constant(prefix, it)).orElse("");
  }

  private List<Column<PlacedCard>> painPoint() {
    return List.of(
        Column.whole("field.severity", it -> it.detail(PainPoint.class, PainPoint::severity)),
        Column.text(
            "field.frequency",
            14,
            it -> constant("frequency.", it.detail(PainPoint.class, PainPoint::frequency))),
        Column.text(
            "field.rootCause",
            30,
            it -> it.detail(PainPoint.class, PainPoint::rootCause).orElse("")));
  }

  private List<Column<PlacedCard>> opportunity() {
    return List.of(
        Column.whole("field.impact", it -> it.detail(Opportunity.class, Opportunity::impact)),
        Column.whole("field.effort", it -> it.detail(Opportunity.class, Opportunity::effort)),
        Column.text(
            "field.owner",
            16,
            it -> words.team(it.detail(Opportunity.class, Opportunity::owner).flatMap(id -> id))),
        Column.day(
            "field.due", it -> it.detail(Opportunity.class, Opportunity::due).flatMap(day -> day)),
        Column.text("field.state", 16, it -> state(it.card().detail())));
  }

  private String state(CardDetail detail) {
    return switch (detail) {
      case PainPoint it -> words.constant("painState.", it.state());
      case Opportunity it -> words.constant("opportunityState.", it.state());
      default -> "";
    };
  }

  private List<Column<PlacedCard>> metric() {
    return List.of(
        Column.text(
            "field.metric",
            22,
            it -> constant("metricKind.", it.detail(Metric.class, Metric::kind))),
        Column.number(
            "field.value", it -> it.detail(Metric.class, Metric::value).flatMap(number -> number)),
        Column.number(
            "field.target",
            it -> it.detail(Metric.class, Metric::target).flatMap(number -> number)),
        Column.text("field.unit", 8, it -> it.detail(Metric.class, Metric::unit).orElse("")),
        Column.day("field.date", it -> it.detail(Metric.class, Metric::date).flatMap(day -> day)),
        Column.whole(
            "field.sampleSize",
            it -> it.detail(Metric.class, Metric::sampleSize).flatMap(number -> number)),
        Column.text(
            "field.metricSource", 22, it -> it.detail(Metric.class, Metric::source).orElse("")));
  }

  private List<Column<PlacedCard>> rest() {
    return List.of(
        Column.text(
            "column.evidence", 14, it -> words.constant("evidence.", it.card().evidence().level())),
        Column.text("column.evidenceSource", 24, it -> it.card().evidence().source()),
        Column.text("field.note", 30, it -> it.card().note()),
        Column.text("field.links", 30, it -> linked.getOrDefault(it.card().id(), "")),
        Column.text("column.id", 24, it -> it.card().id().value()));
  }
}
