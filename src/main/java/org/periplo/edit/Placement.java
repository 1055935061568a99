package org.periplo.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.Cell;

/// The order of cards in a cell, which is their order in the list of all cards.
///
/// Nothing moves in the list that needs not, so that two files of one map differ little.
final class Placement {
  private final List<Card> cards;

  Placement(List<Card> cards) {
    this.cards = cards;
  }

  /// All cards, with those of `arrivals` that stand in `cell` taken to `position` among the rest.
  List<Card> arranged(Cell cell, Set<CardId> arrivals, int position) {
    List<Card> before = in(cell);
    List<Card> arriving = before.stream().filter(it -> arrivals.contains(it.id())).toList();
    List<Card> staying = before.stream().filter(it -> !arrivals.contains(it.id())).toList();
    List<Card> after = Reordering.inserted(staying, position, arriving);
    return after.equals(before) ? cards : besides(arriving, staying, position);
  }

  private List<Card> in(Cell cell) {
    return cards.stream().filter(it -> it.cell().equals(cell)).toList();
  }

  private List<Card> besides(List<Card> arriving, List<Card> staying, int position) {
    List<Card> all = new ArrayList<>(cards);
    all.removeAll(Set.copyOf(arriving));
    int place =
        position == 0
            ? all.indexOf(staying.getFirst())
            : all.indexOf(staying.get(Math.min(position, staying.size()) - 1)) + 1;
    all.addAll(place, arriving);
    return all;
  }
}
