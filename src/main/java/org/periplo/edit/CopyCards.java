package org.periplo.edit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import org.periplo.model.BrokenRuleException;
import org.periplo.model.CardId;
import org.periplo.model.Cell;
import org.periplo.model.IdSource;
import org.periplo.model.Project;

/// Copies cards of one map, with the links among them, and puts the copies elsewhere.
///
/// The copies land as [MoveCards] would land the cards, and stand there in the cards' order.
///
/// @param cards the originals, each once, the leading one first
/// @param target where the copy of the leading card goes
/// @param position the place in the target among the cards that are there, from 0; beyond the last
///     means the last
/// @param copies the ids of the copies and of the copied links
public record CopyCards(List<CardId> cards, Cell target, int position, Copies copies)
    implements Edit {
  /// @throws BrokenRuleException if the position is below 0
  public CopyCards {
    cards = List.copyOf(new LinkedHashSet<>(cards));
    Reordering.required(position);
  }

  /// Copies `cards` as they are linked in `project`.
  ///
  /// @throws NoSuchElementException if a card is not there
  public static CopyCards of(
      Project project, List<CardId> cards, Cell target, int position, IdSource ids) {
    Copies copies = DuplicateCards.of(project, cards, ids).copies();
    return new CopyCards(cards, target, position, copies);
  }

  /// The same copies, elsewhere.
  public CopyCards to(Cell cell, int place) {
    return new CopyCards(cards, cell, place, copies);
  }

  /// The ids of the copies, in the order of the originals.
  public List<CardId> copied() {
    return cards.stream().map(copies::of).toList();
  }

  @Override
  public Project applyTo(Project project) {
    Project doubled = new DuplicateCards(cards, copies).applyTo(project);
    return new MoveCards(copied(), target, position).applyTo(doubled);
  }

  @Override
  public EditName name() {
    return EditName.of(this, cards.size());
  }
}
