package org.periplo.edit;

import java.util.NoSuchElementException;
import java.util.Set;
import org.periplo.model.BrokenRuleException;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.Cell;
import org.periplo.model.IdSource;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.Project;

/// Adds a card to a map.
///
/// @param card the card; its lane says which map is meant
/// @param position its place among the cards of its cell, from 0; beyond the last means the last
public record AddCard(Card card, int position) implements Edit {
  /// @throws BrokenRuleException if the position is below 0
  public AddCard {
    Reordering.required(position);
  }

  /// A new card of a cell, the last there, with what the lane's kind starts a card with.
  ///
  /// @throws NoSuchElementException if the lane is not there
  /// @throws BrokenRuleException if the lane holds no cards
  public static AddCard last(Project project, Cell cell, String text, IdSource ids) {
    return at(project, cell, Integer.MAX_VALUE, text, ids);
  }

  /// A new card of a cell, with what the lane's kind starts a card with.
  ///
  /// @param position its place in the cell, from 0; beyond the last means the last
  /// @throws NoSuchElementException if the lane is not there
  /// @throws BrokenRuleException if the lane holds no cards, or the position is below 0
  public static AddCard at(Project project, Cell cell, int position, String text, IdSource ids) {
    Lane lane = MapChange.mapOf(project, cell.lane()).lane(cell.lane()).orElseThrow();
    CardId id = ids.next(CardId::new);
    return new AddCard(
        Card.of(id, cell.lane(), cell.step(), text, lane.kind().newDetail()), position);
  }

  @Override
  public Project applyTo(Project project) {
    return MapChange.in(project, card.lane(), this::added);
  }

  private JourneyMap added(JourneyMap map) {
    Placement cards = new Placement(Reordering.inserted(map.cards(), Integer.MAX_VALUE, card));
    return map.withCards(cards.arranged(card.cell(), Set.of(card.id()), position));
  }
}
