package org.periplo.edit;

import java.util.LinkedHashSet;
import java.util.List;
import org.periplo.model.BrokenRuleException;
import org.periplo.model.CardId;
import org.periplo.model.Cell;
import org.periplo.model.JourneyMap;
import org.periplo.model.Project;

/// Moves cards of one map to other cells, or to other places in their cell.
///
/// The first card goes to the target; the others keep their distance from it, counted in steps and
/// in lanes that hold cards. Where the map has no room for all of them there, all go as far as they
/// can together. Those that land in the target stand there at the position, in the order that they
/// had; those that land elsewhere come last in their cells.
///
/// A card keeps its words, evidence, tags, note and picture wherever it goes. In a lane of another
/// kind it gets the details that a new card has there, but keeps its channels, team and moment of
/// truth where the kind knows them, and loses the links that no longer make sense. A span ends at
/// the map's end.
///
/// @param cards the cards, each once, the leading one first
/// @param position the place in the target among the cards that stay there, from 0; beyond the last
///     means the last
public record MoveCards(List<CardId> cards, Cell target, int position) implements Edit {
  /// @throws BrokenRuleException if the position is below 0
  public MoveCards {
    cards = List.copyOf(new LinkedHashSet<>(cards));
    Reordering.required(position);
  }

  /// Moves cards to the end of a cell.
  public static MoveCards last(List<CardId> cards, Cell target) {
    return new MoveCards(cards, target, Integer.MAX_VALUE);
  }

  @Override
  public Project applyTo(Project project) {
    return cards.isEmpty() ? project : MapChange.in(project, cards.getFirst(), this::moved);
  }

  private JourneyMap moved(JourneyMap map) {
    return new CardMove(map, cards, target).landed(target, position);
  }

  @Override
  public EditName name() {
    return EditName.of(this, cards.size());
  }
}
