package org.periplo.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.Stage;
import org.periplo.model.Step;

/// The names at the edges of a map: where a block bears them, they are no cards.
record Heads(Set<String> stages, Set<String> steps, Set<String> lanes) {

  /// @param laneName what a lane is called on the map
  static Heads of(JourneyMap map, Function<Lane, String> laneName) {
    return new Heads(
        names(map.stages().stream().map(Stage::name).toList()),
        names(map.steps().stream().map(Step::name).toList()),
        names(map.lanes().stream().map(laneName).toList()));
  }

  private static Set<String> names(List<String> names) {
    return names.stream().map(Heads::folded).collect(Collectors.toSet());
  }

  private static String folded(String name) {
    return CleanText.stripped(String.join(" ", CardLines.read(name))).toLowerCase(Locale.ROOT);
  }

  /// The block without a first row of stages, one of steps, and a first column of lanes.
  Block takenOff(Block block) {
    Block cards = withoutRow(withoutRow(block, stages), steps);
    boolean named = cards.columns() > 1 && areAll(cards.firstColumn(), lanes);
    return named ? cards.withoutFirstColumn() : cards;
  }

  private static Block withoutRow(Block block, Collection<String> names) {
    boolean named = block.rows().size() > 1 && areAll(block.firstRow(), names);
    return named ? block.withoutFirstRow() : block;
  }

  private static boolean areAll(List<String> texts, Collection<String> names) {
    return !texts.isEmpty() && texts.stream().map(Heads::folded).allMatch(names::contains);
  }
}
