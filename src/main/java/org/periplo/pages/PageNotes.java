package org.periplo.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplo.layout.MapWords;
import org.periplo.model.Card;
import org.periplo.model.EmotionCurve;
import org.periplo.model.EmotionPoint;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.LaneKind;
import org.periplo.model.Metric;
import org.periplo.model.Step;

/// What a speaker reads under a page: what customers said, from what the cards are known, and what
/// was noted about them. Of a client's project, only the first is left.
final class PageNotes {

  private final Edition edition;

  PageNotes(Edition edition) {
    this.edition = edition;
  }

  /// The notes for some cards of a map and the points of a lane of emotions; empty for none.
  String of(JourneyMap map, List<Card> cards, Optional<Lane> emotions) {
    List<String> parts = new ArrayList<>();
    List<String> quotes = new ArrayList<>();
    emotions.ifPresent(it -> addQuotes(quotes, map, it));
    cards.stream().filter(it -> isQuote(map, it)).map(PageNotes::named).forEach(quotes::add);
    addPart(parts, "page.notes.quotes", quotes);
    addPart(parts, "page.notes.evidence", cards.stream().flatMap(this::evidence).toList());
    addPart(
        parts,
        "page.notes.notes",
        cards.stream()
            .filter(it -> !it.note().isBlank())
            .map(it -> named(it) + ": " + it.note().strip())
            .toList());
    return String.join("\n\n", parts);
  }

  private void addPart(List<String> parts, String key, List<String> lines) {
    if (!lines.isEmpty()) {
      parts.add(edition.text(key) + "\n" + String.join("\n", lines));
    }
  }

  private void addQuotes(List<String> quotes, JourneyMap map, Lane lane) {
    for (EmotionCurve curve : map.curves()) {
      if (curve.lane().equals(lane.id()) && curve.isShown()) {
        curve.points().stream()
            .filter(it -> !it.quote().isBlank())
            .forEach(it -> quotes.add(said(map, curve, it)));
      }
    }
  }

  private String said(JourneyMap map, EmotionCurve curve, EmotionPoint point) {
    String step =
        map.steps().stream()
            .filter(it -> it.id().equals(point.step()))
            .map(Step::name)
            .findFirst()
            .orElse("");
    String who = edition.words().persona(curve.persona());
    return edition.text("map.quoted", point.quote().strip()) + " – " + MapWords.listed(who, step);
  }

  private static boolean isQuote(JourneyMap map, Card card) {
    return !card.text().isBlank()
        && map.lane(card.lane()).filter(it -> it.kind() == LaneKind.QUOTES).isPresent();
  }

  private static String named(Card card) {
    return card.text().strip().replaceAll("\\s+", " ");
  }

  private Stream<String> evidence(Card card) {
    String source =
        MapWords.dotted(
            card.evidence().source().strip(),
            card.detail() instanceof Metric it ? it.source().strip() : "");
    if (source.isBlank()) {
      return Stream.of();
    }
    String level = edition.words().constant("evidence.", card.evidence().level());
    return Stream.of(named(card) + ": " + level + ". " + source);
  }
}
