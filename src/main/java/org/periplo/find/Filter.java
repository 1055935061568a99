package org.periplo.find;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.periplo.model.Card;
import org.periplo.model.ChannelId;
import org.periplo.model.ChannelUse;
import org.periplo.model.ElementId;
import org.periplo.model.EmotionCurve;
import org.periplo.model.EvidenceLevel;
import org.periplo.model.JourneyMap;
import org.periplo.model.Metric;
import org.periplo.model.Moment;
import org.periplo.model.Opportunity;
import org.periplo.model.PainPoint;
import org.periplo.model.PersonaId;
import org.periplo.model.Plain;
import org.periplo.model.TeamId;
import org.periplo.model.Touchpoint;

/// Which cards of a map one wants to see.
///
/// A card has to suit every facet that asks for something, and suits one that names several things
/// by having any of them.
///
/// @param channels used by touchpoints and named in lanes of channels
/// @param teams owners of touchpoints and opportunities
/// @param personas whose maps the cards are in
/// @param leastSeverity 1 to 5: only pain points at least as bad; empty for all cards
/// @param words stand in the card's text, note, tags or evidence; empty for any
@RecordBuilder
public record Filter(
    Set<ChannelId> channels,
    Set<TeamId> teams,
    Set<PersonaId> personas,
    OptionalInt leastSeverity,
    Set<EvidenceLevel> evidence,
    Set<String> tags,
    String words)
    implements FilterBuilder.With {

  /// Wants to see all.
  public static final Filter NONE =
      new Filter(Set.of(), Set.of(), Set.of(), OptionalInt.empty(), Set.of(), Set.of(), "");

  public Filter {
    channels = Set.copyOf(channels);
    teams = Set.copyOf(teams);
    personas = Set.copyOf(personas);
    evidence = Set.copyOf(evidence);
    tags = Set.copyOf(tags);
  }

  /// Whether every card suits.
  public boolean isNone() {
    return equals(NONE);
  }

  /// The cards of a map that suit, in their order.
  public List<Card> of(JourneyMap map) {
    boolean theirs = personas.isEmpty() || map.personas().stream().anyMatch(personas::contains);
    return theirs ? map.cards().stream().filter(this::suits).toList() : List.of();
  }

  /// What of a map one does not want to see: the other cards, and the curves of other personas.
  public Set<ElementId> outside(JourneyMap map) {
    Set<Card> wanted = new HashSet<>(of(map));
    return Stream.<ElementId>concat(
            map.cards().stream().filter(it -> !wanted.contains(it)).map(Card::id),
            map.curves().stream().filter(this::isOfOthers).map(EmotionCurve::id))
        .collect(Collectors.toSet());
  }

  private boolean isOfOthers(EmotionCurve curve) {
    return !personas.isEmpty() && curve.persona().filter(it -> !personas.contains(it)).isPresent();
  }

  private boolean suits(Card card) {
    return any(channels, channelsOf(card))
        && any(teams, teamOf(card).stream())
        && any(evidence, Stream.of(card.evidence().level()))
        && any(tags, card.tags().stream())
        && isSevere(card)
        && hasWords(card);
  }

  private static <T> boolean any(Set<T> wanted, Stream<T> present) {
    return wanted.isEmpty() || present.anyMatch(wanted::contains);
  }

  /// The channels that a card uses or names.
  static Stream<ChannelId> channelsOf(Card card) {
    return switch (card.detail()) {
      case Touchpoint it -> it.channels().stream();
      case ChannelUse it -> it.channels().stream();
      case Metric _, Moment _, Opportunity _, PainPoint _, Plain _ -> Stream.empty();
    };
  }

  /// The team that owns what is on a card.
  static Optional<TeamId> teamOf(Card card) {
    return switch (card.detail()) {
      case Touchpoint it -> it.team();
      case Opportunity it -> it.owner();
      case ChannelUse _, Metric _, Moment _, PainPoint _, Plain _ -> Optional.empty();
    };
  }

  /// How bad a pain point is; empty for any other card.
  static OptionalInt severityOf(Card card) {
    return card.detail() instanceof PainPoint it
        ? OptionalInt.of(it.severity())
        : OptionalInt.empty();
  }

  private boolean isSevere(Card card) {
    OptionalInt severity = severityOf(card);
    return leastSeverity.isEmpty()
        || (severity.isPresent() && severity.getAsInt() >= leastSeverity.getAsInt());
  }

  private boolean hasWords(Card card) {
    Query query = Query.of(words.strip());
    return query.words().isEmpty()
        || Stream.concat(
                Stream.of(card.text(), card.note(), card.evidence().source()), card.tags().stream())
            .anyMatch(query::isIn);
  }
}
