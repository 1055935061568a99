package org.periplo.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplo.model.Card;
import org.periplo.model.CardDetail;
import org.periplo.model.Cell;
import org.periplo.model.ChannelUse;
import org.periplo.model.Degree;
import org.periplo.model.ElementId;
import org.periplo.model.EmotionCurve;
import org.periplo.model.EmotionLevel;
import org.periplo.model.EmotionPoint;
import org.periplo.model.EmotionScale;
import org.periplo.model.Evidence;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.LaneId;
import org.periplo.model.Metric;
import org.periplo.model.Moment;
import org.periplo.model.Opportunity;
import org.periplo.model.PainPoint;
import org.periplo.model.Plain;
import org.periplo.model.Review;
import org.periplo.model.Stage;
import org.periplo.model.Step;
import org.periplo.model.StepId;
import org.periplo.model.Touchpoint;

/// Goes through every text of one map.
final class MapWalk {

  private final Reader reader;
  private final int section;
  private final JourneyMap map;
  private final Map<LaneId, Integer> lanes = new HashMap<>();
  private final Map<StepId, Integer> steps = new HashMap<>();

  /// @param section the map's place in the project, from 1
  MapWalk(Reader reader, int section, JourneyMap map) {
    this.reader = reader;
    this.section = section;
    this.map = map;
    map.lanes().forEach(it -> lanes.put(it.id(), lanes.size()));
    map.steps().forEach(it -> steps.put(it.id(), steps.size()));
  }

  /// The map with what the reader made of its texts.
  JourneyMap through() {
    Bearer own = bearer(map.id(), Optional.empty(), Order.HEAD, Order.HEAD);
    return map.with(
        it ->
            it.name(own.text(Field.NAME, map.name()))
                .purpose(own.text(Field.PURPOSE, map.purpose()))
                .objective(own.text(Field.OBJECTIVE, map.objective()))
                .scenario(own.text(Field.SCENARIO, map.scenario()))
                .expectations(own.text(Field.EXPECTATIONS, map.expectations()))
                .emotionScale(scale(own))
                .stages(map.stages().stream().map(this::stage).toList())
                .lanes(map.lanes().stream().map(this::lane).toList())
                .cards(map.cards().stream().map(this::card).toList())
                .curves(map.curves().stream().map(this::curve).toList())
                .reviews(reviews()));
  }

  private EmotionScale scale(Bearer own) {
    EmotionScale read = map.emotionScale();
    int index = 0;
    for (Degree degree : Degree.values()) {
      EmotionLevel level = read.at(degree);
      read = read.with(degree, level.withName(own.text(Field.LEVEL, index, level.name())));
      index++;
    }
    return read;
  }

  private Stage stage(Stage stage) {
    Bearer own = bearer(stage.id(), Optional.empty(), Order.HEAD, Order.HEAD);
    return stage.with(
        it ->
            it.name(own.text(Field.NAME, stage.name()))
                .goal(own.text(Field.GOAL, stage.goal()))
                .steps(stage.steps().stream().map(this::step).toList()));
  }

  private Step step(Step step) {
    return step.withName(
        bearer(step.id(), Optional.empty(), Order.HEAD, Order.HEAD).text(Field.NAME, step.name()));
  }

  private Lane lane(Lane lane) {
    Bearer own =
        bearer(lane.id(), Optional.empty(), lanes.getOrDefault(lane.id(), Order.TAIL), Order.HEAD);
    return lane.with(
        it ->
            it.name(own.text(Field.NAME, lane.name()))
                .description(own.text(Field.DESCRIPTION, lane.description())));
  }

  private Card card(Card card) {
    Bearer own = bearer(card.id(), card.cell());
    return card.with(
        it ->
            it.text(own.text(Field.TEXT, card.text()))
                .detail(detail(card.detail(), own))
                .evidence(evidence(card.evidence(), own))
                .tags(tags(card.tags(), own))
                .note(own.text(Field.NOTE, card.note())));
  }

  private static CardDetail detail(CardDetail detail, Bearer own) {
    return switch (detail) {
      case PainPoint it -> it.withRootCause(own.text(Field.ROOT_CAUSE, it.rootCause()));
      case Metric it ->
          it.with(
              all ->
                  all.unit(own.text(Field.UNIT, it.unit()))
                      .source(own.text(Field.METRIC_SOURCE, it.source())));
      case ChannelUse _, Moment _, Opportunity _, Plain _, Touchpoint _ -> detail;
    };
  }

  private static Evidence evidence(Evidence evidence, Bearer own) {
    return new Evidence(
        evidence.level(), own.text(Field.SOURCE, evidence.source()), evidence.extras());
  }

  /// Two tags that have become one stand once.
  private static List<String> tags(List<String> tags, Bearer own) {
    List<String> read = own.texts(Field.TAG, tags);
    return read.equals(tags) ? tags : read.stream().distinct().toList();
  }

  private EmotionCurve curve(EmotionCurve curve) {
    return curve.withPoints(curve.points().stream().map(it -> point(it, curve)).toList());
  }

  private EmotionPoint point(EmotionPoint point, EmotionCurve curve) {
    Bearer own = bearer(curve.id(), new Cell(curve.lane(), point.step()));
    return point.with(
        it ->
            it.quote(own.text(Field.QUOTE, point.quote()))
                .level(own.text(Field.LEVEL, point.level())));
  }

  private List<Review> reviews() {
    Bearer own = bearer(map.id(), Optional.empty(), Order.TAIL, Order.HEAD);
    List<Review> reviews = new ArrayList<>();
    for (Review review : map.reviews()) {
      String conclusions = own.text(Field.CONCLUSIONS, reviews.size(), review.conclusions());
      reviews.add(new Review(review.date(), conclusions, review.extras()));
    }
    return reviews;
  }

  private Bearer bearer(ElementId element, Cell cell) {
    return bearer(
        element,
        Optional.of(cell),
        lanes.getOrDefault(cell.lane(), Order.TAIL),
        steps.getOrDefault(cell.step(), Order.TAIL));
  }

  private Bearer bearer(ElementId element, Optional<Cell> cell, int lane, int step) {
    return new Bearer(
        reader, Optional.of(map.id()), Optional.of(element), cell, new Order(section, lane, step));
  }
}
