package org.periplo.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.EmotionCurve;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.LaneId;
import org.periplo.model.Link;
import org.periplo.model.Stage;
import org.periplo.model.Step;
import org.periplo.model.StepId;

/// A part of a map as a map of its own: some steps of one stage or all stages, some lanes, some
/// cards.
final class MapSlice {

  private MapSlice() {}

  /// The steps of one stage, with all lanes; cards that reach out of the steps are cut short.
  static JourneyMap ofSteps(JourneyMap map, Stage stage, List<Step> steps) {
    return ofStages(map, List.of(stage.withSteps(steps)));
  }

  /// Some stages, one after the other, with all lanes; cards that reach out of them are cut short.
  static JourneyMap ofStages(JourneyMap map, List<Stage> stages) {
    Map<StepId, Integer> order = new HashMap<>();
    stages.stream()
        .flatMap(it -> it.steps().stream())
        .forEach(it -> order.put(it.id(), order.size()));
    return ofSteps(map, stages, order);
  }

  /// All of a map, with columns of one width: a width that was chosen for the sake of cards is of
  /// no use where no cards are shown.
  static JourneyMap evenly(JourneyMap map) {
    return map.withStages(map.stages().stream().map(MapSlice::evenly).toList());
  }

  private static Stage evenly(Stage stage) {
    return stage.withSteps(
        stage.steps().stream().map(it -> it.withWidth(Step.USUAL_WIDTH)).toList());
  }

  /// @param order the places of all steps of the stages
  private static JourneyMap ofSteps(
      JourneyMap map, List<Stage> stages, Map<StepId, Integer> order) {
    List<Card> cards = new ArrayList<>();
    for (Card card : map.cards()) {
      Integer place = order.get(card.step());
      if (place != null) {
        cards.add(cut(card, order.size() - place));
      }
    }
    return map.with(
        slice ->
            slice
                .stages(stages)
                .cards(cards)
                .curves(map.curves().stream().map(it -> cut(it, order.keySet())).toList())
                .links(among(cards, map))
                .pairedWith(Optional.empty()));
  }

  private static Card cut(Card card, int most) {
    return card.span() <= most ? card : card.withSpan(most);
  }

  private static EmotionCurve cut(EmotionCurve curve, Set<StepId> steps) {
    return curve.withPoints(
        curve.points().stream().filter(it -> steps.contains(it.step())).toList());
  }

  /// The links whose cards are both there.
  private static List<Link> among(List<Card> cards, JourneyMap map) {
    Set<CardId> kept = new HashSet<>(cards.stream().map(Card::id).toList());
    return map.links().stream()
        .filter(it -> kept.contains(it.from()) && kept.contains(it.to()))
        .toList();
  }

  /// Some lanes, with their cards and curves.
  static JourneyMap ofLanes(JourneyMap map, List<Lane> lanes) {
    Set<LaneId> kept = new HashSet<>(lanes.stream().map(Lane::id).toList());
    List<Card> cards = map.cards().stream().filter(it -> kept.contains(it.lane())).toList();
    return map.with(
        slice ->
            slice
                .lanes(lanes)
                .cards(cards)
                .curves(map.curves().stream().filter(it -> kept.contains(it.lane())).toList())
                .links(among(cards, map)));
  }

  /// Some cards, all of them in lanes of the map.
  static JourneyMap ofCards(JourneyMap map, List<Card> cards) {
    return map.with(slice -> slice.cards(cards).links(among(cards, map)));
  }
}
