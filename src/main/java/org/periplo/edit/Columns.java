package org.periplo.edit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.periplo.model.Card;
import org.periplo.model.EmotionCurve;
import org.periplo.model.EmotionPoint;
import org.periplo.model.JourneyMap;
import org.periplo.model.Stage;
import org.periplo.model.Step;
import org.periplo.model.StepId;

/// The columns of a map, set anew: how the spans of cards and the emotion points follow.
final class Columns {
  private final JourneyMap map;
  private final List<Stage> stages;
  private final List<StepId> before;
  private final List<StepId> after;

  /// @param map the map as it was
  /// @param stages the stages that it shall have
  Columns(JourneyMap map, List<Stage> stages) {
    this.map = map;
    this.stages = stages;
    this.before = ids(map.stages());
    this.after = ids(stages);
  }

  private static List<StepId> ids(List<Stage> stages) {
    return stages.stream().flatMap(it -> it.steps().stream()).map(Step::id).toList();
  }

  /// After steps came in: a card still reaches from its first step to its last, over those between.
  JourneyMap inserted() {
    return with(map.cards().stream().map(it -> reaching(it, lastStep(it))).toList());
  }

  /// After steps changed places: a card keeps its first step, and its span as far as the map goes.
  JourneyMap reordered() {
    return with(map.cards().stream().map(this::clipped).toList());
  }

  /// After steps went: a card keeps those of its steps that are left, and goes when none is.
  JourneyMap deleted() {
    return with(map.cards().stream().flatMap(it -> shrunk(it).stream()).toList());
  }

  private JourneyMap with(List<Card> cards) {
    return map.with(
        it ->
            it.stages(stages)
                .cards(cards)
                .links(Links.among(cards, map.links()))
                .curves(map.curves().stream().map(this::following).toList()));
  }

  /// The steps that a card stood in.
  List<StepId> covered(Card card) {
    int first = before.indexOf(card.step());
    return before.subList(first, first + card.span());
  }

  /// The last step that a card stood in.
  StepId lastStep(Card card) {
    return covered(card).getLast();
  }

  /// The card, reaching from its first step to `last`.
  Card reaching(Card card, StepId last) {
    return spanning(card, card.step(), after.indexOf(last) - after.indexOf(card.step()) + 1);
  }

  private Card clipped(Card card) {
    int room = after.size() - after.indexOf(card.step());
    return spanning(card, card.step(), Math.min(card.span(), room));
  }

  private Optional<Card> shrunk(Card card) {
    List<StepId> left = covered(card).stream().filter(after::contains).toList();
    return left.stream().findFirst().map(first -> spanning(card, first, left.size()));
  }

  private static Card spanning(Card card, StepId step, int span) {
    return card.span() == span && card.step().equals(step)
        ? card
        : card.with(it -> it.step(step).span(span));
  }

  /// The curve with the points whose steps are there, in the order of the steps.
  EmotionCurve following(EmotionCurve curve) {
    List<EmotionPoint> points =
        curve.points().stream()
            .filter(it -> after.contains(it.step()))
            .sorted(Comparator.comparingInt(it -> after.indexOf(it.step())))
            .toList();
    return points.equals(curve.points()) ? curve : curve.withPoints(points);
  }
}
