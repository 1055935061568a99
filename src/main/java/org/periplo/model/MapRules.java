package org.periplo.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What must hold between the parts of one map.
final class MapRules {

  private final Map<StepId, Integer> steps = new HashMap<>();
  private final Map<LaneId, Lane> lanes = new HashMap<>();
  private final Map<CardId, Card> cards = new HashMap<>();

  /// @throws BrokenRuleException if an id stands twice
  MapRules(List<Stage> stages, List<Lane> lanes, List<Card> cards) {
    for (Stage stage : stages) {
      for (Step step : stage.steps()) {
        unique(steps.put(step.id(), steps.size()), step.id());
      }
    }
    lanes.forEach(it -> unique(this.lanes.put(it.id(), it), it.id()));
    cards.forEach(it -> unique(this.cards.put(it.id(), it), it.id()));
  }

  private static void unique(@Nullable Object earlier, ElementId id) {
    Rule.ID_UNIQUE.require(earlier == null, id, id);
  }

  /// @throws BrokenRuleException if a card, curve or link does not fit
  void check(List<EmotionCurve> curves, List<Link> links) {
    cards.values().forEach(this::check);
    curves.forEach(this::check);
    links.forEach(this::check);
  }

  private void check(Card card) {
    Lane lane = lanes.get(card.lane());
    Integer step = steps.get(card.step());
    if (lane == null || step == null) {
      throw new BrokenRuleException(
          Rule.CARD_IN_CELL, List.of(card.id(), card.lane(), card.step()));
    }
    Rule.SPAN_WITHIN_MAP.require(card.span() <= steps.size() - step, card, card.id(), card.span());
    Rule.CARD_FITS_LANE.require(lane.kind().accepts(card.detail()), card, card.id(), card.lane());
  }

  private void check(EmotionCurve curve) {
    Lane lane = lanes.get(curve.lane());
    Rule.CURVE_IN_EMOTION_LANE.require(
        lane != null && lane.kind() == LaneKind.EMOTIONS, curve, curve.id(), curve.lane());
    curve
        .points()
        .forEach(
            it ->
                Rule.REFERENCE_EXISTS.require(
                    steps.containsKey(it.step()), it, it.step(), curve.id()));
  }

  private void check(Link link) {
    Card from = existing(link.from(), link);
    Card to = existing(link.to(), link);
    Rule.LINK_MAKES_SENSE.require(
        !from.equals(to) && Link.joins(from.detail(), to.detail()), link, link.id());
  }

  private Card existing(CardId id, Link link) {
    Card card = cards.get(id);
    if (card == null) {
      throw new BrokenRuleException(Rule.REFERENCE_EXISTS, List.of(id, link.id()));
    }
    return card;
  }
}
