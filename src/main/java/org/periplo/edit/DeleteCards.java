package org.periplo.edit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.JourneyMap;
import org.periplo.model.Project;

/// Deletes cards of one map, and their links.
///
/// @param cards the cards, each once
public record DeleteCards(List<CardId> cards) implements Edit {
  public DeleteCards {
    cards = List.copyOf(new LinkedHashSet<>(cards));
  }

  @Override
  public Project applyTo(Project project) {
    return cards.isEmpty() ? project : MapChange.in(project, cards.getFirst(), this::without);
  }

  private JourneyMap without(JourneyMap map) {
    MapChange.require(map, cards);
    Set<CardId> gone = Set.copyOf(cards);
    List<Card> left = map.cards().stream().filter(it -> !gone.contains(it.id())).toList();
    return Links.kept(map, left);
  }

  @Override
  public EditName name() {
    return EditName.of(this, cards.size());
  }
}
