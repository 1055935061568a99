package org.periplo.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.JourneyMap;
import org.periplo.model.Project;

/// A change of one card and of nothing else, so that a group of them is made in one go.
sealed interface CardChange
    permits ChangeCardDetail,
        ChangeCardEvidence,
        ChangeCardNote,
        ChangeCardPicture,
        ChangeCardSpan,
        ChangeCardTags,
        ChangeCardText {
  /// The id of the card.
  CardId card();

  /// The card as it is after the change.
  Card changed(Card before);

  /// The project after some changes, one after the other.
  ///
  /// @throws NoSuchElementException if one of the cards is not there
  static Project applied(List<CardChange> changes, Project project) {
    Map<CardId, List<CardChange>> byCard =
        changes.stream().collect(Collectors.groupingBy(CardChange::card));
    Project changed =
        project.withMaps(project.maps().stream().map(map -> changed(map, byCard)).toList());
    requirePresent(byCard.keySet(), project);
    return changed;
  }

  private static void requirePresent(Set<CardId> cards, Project project) {
    Set<CardId> missing = new HashSet<>(cards);
    project.maps().forEach(map -> map.cards().forEach(it -> missing.remove(it.id())));
    if (!missing.isEmpty()) {
      throw MapChange.missing(missing.iterator().next());
    }
  }

  private static JourneyMap changed(JourneyMap map, Map<CardId, List<CardChange>> changes) {
    return map.cards().stream().anyMatch(it -> changes.containsKey(it.id()))
        ? map.withCards(
            map.cards().stream()
                .map(it -> changed(it, changes.getOrDefault(it.id(), List.of())))
                .toList())
        : map;
  }

  private static Card changed(Card card, List<CardChange> changes) {
    Card changed = card;
    for (CardChange change : changes) {
      changed = change.changed(changed);
    }
    return Sharing.kept(card, changed);
  }
}
