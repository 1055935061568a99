package org.periplo.edit;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.JourneyMap;
import org.periplo.model.MapId;
import org.periplo.model.Project;

/// Puts cards of one map in the places of those with the same ids.
///
/// @param cards each of another id, as they shall be
public record ChangeCards(MapId map, List<Card> cards) implements Edit {
  public ChangeCards {
    cards = List.copyOf(cards);
  }

  @Override
  public Project applyTo(Project project) {
    return MapChange.in(project, map, this::changed);
  }

  private JourneyMap changed(JourneyMap map) {
    MapChange.require(map, cards.stream().map(Card::id).toList());
    Map<CardId, Card> wanted =
        cards.stream().collect(Collectors.toMap(Card::id, Function.identity()));
    return map.withCards(map.cards().stream().map(it -> wanted.getOrDefault(it.id(), it)).toList());
  }

  @Override
  public EditName name() {
    return EditName.of(this, cards.size());
  }
}
