package org.periplo.exchange.table;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.periplo.model.Card;
import org.periplo.model.CardDetail;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.LaneId;
import org.periplo.model.Stage;
import org.periplo.model.Step;
import org.periplo.model.StepId;

/// A card and where it stands.
///
/// @param step the first step that it stands in, and its stage
public record PlacedCard(JourneyMap map, Stage stage, Step step, Lane lane, Card card) {

  /// The cards of a map: step by step, in each step lane by lane, in each cell in their order.
  public static Stream<PlacedCard> in(JourneyMap map) {
    Index<StepId, StepColumn> columns = new Index<>(columns(map), it -> it.step.id());
    Index<LaneId, Lane> lanes = new Index<>(map.lanes(), Lane::id);
    return inOrder(map).map(it -> at(map, columns.get(it.step()), lanes.get(it.lane()), it));
  }

  private static PlacedCard at(JourneyMap map, StepColumn column, Lane lane, Card card) {
    return new PlacedCard(map, column.stage, column.step, lane, card);
  }

  private static List<StepColumn> columns(JourneyMap map) {
    return map.stages().stream()
        .flatMap(stage -> stage.steps().stream().map(it -> new StepColumn(stage, it)))
        .toList();
  }

  private record StepColumn(Stage stage, Step step) {}

  private static Stream<Card> inOrder(JourneyMap map) {
    List<StepId> steps = map.steps().stream().map(Step::id).toList();
    List<LaneId> lanes = map.lanes().stream().map(Lane::id).toList();
    return map.cards().stream()
        .sorted(
            comparingInt((Card it) -> steps.indexOf(it.step()))
                .thenComparingInt(it -> lanes.indexOf(it.lane())));
  }

  /// A part of the card's details, if they are of that kind.
  public <D extends CardDetail, T> Optional<T> detail(Class<D> kind, Function<D, T> part) {
    return Optional.of(card.detail()).filter(kind::isInstance).map(kind::cast).map(part);
  }
}
