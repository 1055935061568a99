package org.periplo.edit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import org.periplo.model.CardId;
import org.periplo.model.IdSource;
import org.periplo.model.JourneyMap;
import org.periplo.model.Project;

/// Copies cards of one map, each right after its original, and the links among them.
///
/// @param cards the originals, each once
/// @param copies the ids of the copies and of the copied links
public record DuplicateCards(List<CardId> cards, Copies copies) implements Edit {
  public DuplicateCards {
    cards = List.copyOf(new LinkedHashSet<>(cards));
  }

  /// Copies `cards` as they are linked in `project`.
  ///
  /// @throws NoSuchElementException if a card is not there
  public static DuplicateCards of(Project project, List<CardId> cards, IdSource ids) {
    return new DuplicateCards(cards, copies(project, cards, ids));
  }

  private static Copies copies(Project project, List<CardId> cards, IdSource ids) {
    return cards.isEmpty()
        ? Copies.NONE
        : Copies.of(Copies.cardsAndLinks(MapChange.mapOf(project, cards.getFirst()), cards), ids);
  }

  /// The ids of the copies, in the order of the originals.
  public List<CardId> copied() {
    return cards.stream().map(copies::of).toList();
  }

  @Override
  public Project applyTo(Project project) {
    return cards.isEmpty() ? project : MapChange.in(project, cards.getFirst(), this::duplicated);
  }

  private JourneyMap duplicated(JourneyMap map) {
    MapChange.require(map, cards);
    return map.with(it -> it.cards(copies.beside(map.cards())).links(copies.after(map.links())));
  }

  @Override
  public EditName name() {
    return EditName.of(this, cards.size());
  }
}
