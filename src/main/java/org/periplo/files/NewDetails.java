package org.periplo.files;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.periplo.model.Card;
import org.periplo.model.JourneyMap;
import org.periplo.model.JourneyMapBuilder;
import org.periplo.model.Lane;
import org.periplo.model.LaneId;
import org.periplo.model.LaneKind;
import org.periplo.model.Plain;

/// Details that a new card of its lane would have are not written: which ones they are follows from
/// the lane's kind. Inside this package a card without written details is [Plain].
final class NewDetails {

  private NewDetails() {}

  /// The map's cards, without the details that need not be written.
  static List<Card> leftOut(JourneyMap map) {
    Map<LaneId, LaneKind> kinds = kinds(map.lanes());
    return map.cards().stream()
        .map(it -> isNew(it, kind(it, kinds)) ? it.withDetail(Plain.PLAIN) : it)
        .toList();
  }

  /// Hands cards to the builder, each with details after its lane, which the builder must have.
  static void fillIn(JourneyMapBuilder builder, List<Card> cards) {
    Map<LaneId, LaneKind> kinds = kinds(builder.lanes());
    builder.cards(cards.stream().map(it -> withDetail(it, kind(it, kinds))).toList());
  }

  /// The kind of the card's lane; any that takes plain text if there is no such lane.
  private static LaneKind kind(Card card, Map<LaneId, LaneKind> kinds) {
    return kinds.getOrDefault(card.lane(), LaneKind.TEXT);
  }

  private static boolean isNew(Card card, LaneKind kind) {
    return card.detail().equals(kind.newDetail());
  }

  private static Card withDetail(Card card, LaneKind kind) {
    boolean left = card.detail().equals(Plain.PLAIN) && kind.holdsCards();
    return left ? card.withDetail(kind.newDetail()) : card;
  }

  /// The first lane counts where an id stands twice, which the map will refuse.
  private static Map<LaneId, LaneKind> kinds(List<Lane> lanes) {
    return lanes.stream().collect(Collectors.toMap(Lane::id, Lane::kind, (first, _) -> first));
  }
}
