package org.periplo.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
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

  /// All cards, with those that `arrive` taken behind the others of their cell.
  List<Card> last(Predicate<Card> arrive) {
    Map<Cell, Integer> lasts = new HashMap<>();
    IntStream.range(0, cards.size())
        .filter(it -> !arrive.test(cards.get(it)))
        .forEach(it -> lasts.put(cards.get(it).cell(), it));
    ToIntFunction<Integer> place =
        it ->
            arrive.test(cards.get(it))
                ? Math.max(it, lasts.getOrDefault(cards.get(it).cell(), it))
                : it;
    return IntStream.range(0, cards.size())
        .boxed()
        .sorted(Comparator.comparingInt(place).thenComparing(it -> arrive.test(cards.get(it))))
        .map(cards::get)
        .toList();
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
