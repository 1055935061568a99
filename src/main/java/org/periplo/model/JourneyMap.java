package org.periplo.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One persona's or segment's way to a goal.
///
/// Every card, curve and link refers to what is in the map; the constructor sees to it.
///
/// @param pairedWith the map of another state that this one is compared with
/// @param purpose why the map is drawn; like the next three, empty if not said
/// @param objective what the business wants to reach
/// @param scenario the situation that is mapped
/// @param expectations what the customer expects
/// @param stages one or more, from left to right
/// @param lanes from top to bottom
/// @param cards in the order in which they stand in their cells
/// @param emotionScale what its feelings are called
/// @param linkLines whether the links are drawn
/// @param reviewMonths how many months may pass between two reviews, 1 to 120
/// @param reviews the reviews held, oldest first
@RecordBuilder
public record JourneyMap(
    MapId id,
    String name,
    MapState state,
    Optional<MapId> pairedWith,
    List<PersonaId> personas,
    Optional<SegmentId> segment,
    String purpose,
    String objective,
    String scenario,
    String expectations,
    List<Stage> stages,
    List<Lane> lanes,
    List<Card> cards,
    EmotionScale emotionScale,
    List<EmotionCurve> curves,
    List<Link> links,
    LinkLines linkLines,
    int reviewMonths,
    List<Review> reviews,
    Extras extras)
    implements JourneyMapBuilder.With {

  /// How many months pass between two reviews unless set otherwise.
  public static final int USUAL_REVIEW_MONTHS = 6;

  /// @throws BrokenRuleException if the parts do not fit together
  public JourneyMap {
    personas = List.copyOf(personas);
    stages = List.copyOf(stages);
    lanes = List.copyOf(lanes);
    cards = List.copyOf(cards);
    curves = List.copyOf(curves);
    links = List.copyOf(links);
    reviews = List.copyOf(reviews);
    Rule.MAP_HAS_STAGE.require(!stages.isEmpty(), stages, id);
    Require.range("reviewMonths", reviewMonths, 1, 120);
    new MapRules(stages, lanes, cards).check(curves, links);
  }

  /// A map of stages and lanes without content.
  public static JourneyMap of(MapId id, String name, List<Stage> stages, List<Lane> lanes) {
    return new JourneyMap(
        id,
        name,
        MapState.CURRENT,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        "",
        "",
        "",
        "",
        stages,
        lanes,
        List.of(),
        EmotionScale.USUAL,
        List.of(),
        List.of(),
        LinkLines.HIDDEN,
        USUAL_REVIEW_MONTHS,
        List.of(),
        Extras.NONE);
  }

  /// The emotion curve with that id.
  public Optional<EmotionCurve> curve(CurveId id) {
    return curves.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /// The steps of all stages, from left to right.
  public List<Step> steps() {
    return stages.stream().flatMap(it -> it.steps().stream()).toList();
  }

  /// The card with that id.
  public Optional<Card> card(CardId id) {
    return cards.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /// The lane with that id.
  public Optional<Lane> lane(LaneId id) {
    return lanes.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /// The stage with that id.
  public Optional<Stage> stage(StageId id) {
    return stages.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /// The stage that holds a step.
  public Optional<Stage> stageOf(StepId step) {
    return stages.stream()
        .filter(stage -> stage.steps().stream().anyMatch(it -> it.id().equals(step)))
        .findFirst();
  }

  /// The cards whose first step is the cell's, in their order.
  public List<Card> cardsIn(Cell cell) {
    return cards.stream().filter(it -> it.cell().equals(cell)).toList();
  }

  /// The day by which the map is due for a review; empty as long as none was held.
  public Optional<LocalDate> nextReview() {
    return reviews.stream()
        .map(Review::date)
        .max(LocalDate::compareTo)
        .map(it -> it.plusMonths(reviewMonths));
  }

  /// The ids of the map and of all in it.
  public Stream<ElementId> ids() {
    return Stream.of(
            Stream.of(id),
            stages.stream().map(Stage::id),
            steps().stream().map(Step::id),
            lanes.stream().map(Lane::id),
            cards.stream().map(Card::id),
            curves.stream().map(EmotionCurve::id),
            links.stream().map(Link::id))
        .flatMap(it -> it);
  }
}
