package org.periplo.edit;

import java.util.List;
import java.util.stream.Stream;
import org.periplo.model.BrokenRuleException;
import org.periplo.model.Card;
import org.periplo.model.JourneyMap;
import org.periplo.model.Link;
import org.periplo.model.MapId;
import org.periplo.model.Project;

/// Adds cards to a map, each as the last of its cell, and links.
///
/// @param cards the new cards, in their order
/// @param links new links of theirs; one that makes no sense is left out
public record PasteCards(MapId map, List<Card> cards, List<Link> links) implements Edit {
  public PasteCards {
    cards = List.copyOf(cards);
    links = List.copyOf(links);
  }

  /// @throws BrokenRuleException if a card does not fit the map
  @Override
  public Project applyTo(Project project) {
    return cards.isEmpty() ? project : MapChange.in(project, map, this::added);
  }

  private JourneyMap added(JourneyMap it) {
    List<Card> all = Stream.concat(it.cards().stream(), cards.stream()).toList();
    List<Link> tied = Stream.concat(it.links().stream(), links.stream()).toList();
    return it.with(changed -> changed.cards(all).links(Links.among(all, tied)));
  }

  @Override
  public EditName name() {
    return EditName.of(this, cards.size());
  }
}
