package org.periplo.exchange;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.Stage;
import org.periplo.model.Step;

/// The names at the edges of a map: where a block bears them, they are no cards.
///
/// @param lanes the names of all lanes
/// @param cardless those of the lanes that hold no cards, unless others are called the same
record Heads(Set<String> stages, Set<String> steps, Set<String> lanes, Set<String> cardless) {

  /// @param laneName what a lane is called on the map
  static Heads of(JourneyMap map, Function<Lane, String> laneName) {
    Set<String> cardless = lanes(map, it -> !it.kind().holdsCards(), laneName);
    cardless.removeAll(lanes(map, it -> it.kind().holdsCards(), laneName));
    return new Heads(
        names(map.stages().stream().map(Stage::name)),
        names(map.steps().stream().map(Step::name)),
        lanes(map, _ -> true, laneName),
        cardless);
  }

  private static Set<String> lanes(
      JourneyMap map, Predicate<Lane> which, Function<Lane, String> laneName) {
    return names(map.lanes().stream().filter(which).map(laneName));
  }

  private static Set<String> names(Stream<String> names) {
    return names.map(Heads::folded).collect(Collectors.toCollection(HashSet::new));
  }

  private static String folded(String name) {
    return CleanText.stripped(String.join(" ", CardLines.read(name))).toLowerCase(Locale.ROOT);
  }

  /// The block without a first row of stages, one of steps, and a first column of lanes; with the
  /// lanes' names go the rows of lanes that hold no cards.
  Block takenOff(Block block) {
    Block cards = withoutRow(withoutRow(block, stages), steps);
    boolean named = cards.columns() > 1 && areAll(cards.firstColumn(), lanes);
    return named ? withCards(cards).withoutFirstColumn() : cards;
  }

  private Block withCards(Block block) {
    return new Block(
        block.rows().stream()
            .filter(it -> it.isEmpty() || !cardless.contains(folded(it.getFirst())))
            .toList());
  }

  private static Block withoutRow(Block block, Collection<String> names) {
    boolean named = block.rows().size() > 1 && areAll(block.firstRow(), names);
    return named ? block.withoutFirstRow() : block;
  }

  private static boolean areAll(List<String> texts, Collection<String> names) {
    return !texts.isEmpty() && texts.stream().map(Heads::folded).allMatch(names::contains);
  }
}
