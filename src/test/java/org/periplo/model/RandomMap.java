package org.periplo.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Any map that can be in a project with certain personas, channels and so on.
final class RandomMap {

  private final Chance chance;
  private final IdSource ids;
  private final List<PersonaId> personas;
  private final List<SegmentId> segments;
  private final List<PictureId> pictures;
  private final RandomDetail details;

  RandomMap(
      Chance chance,
      IdSource ids,
      List<PersonaId> personas,
      List<SegmentId> segments,
      List<ChannelId> channels,
      List<TeamId> teams,
      List<PictureId> pictures) {
    this.chance = chance;
    this.ids = ids;
    this.personas = personas;
    this.segments = segments;
    this.pictures = pictures;
    this.details = new RandomDetail(chance, channels, teams);
  }

  /// One more map.
  JourneyMap next() {
    List<Stage> stages = chance.list(1, 4, this::stage);
    List<StepId> steps = stages.stream().flatMap(it -> it.steps().stream()).map(Step::id).toList();
    List<Lane> lanes = chance.list(0, 9, this::lane);
    List<Card> cards = cards(lanes, steps);
    return new JourneyMap(
        ids.next(MapId::new),
        chance.words(),
        chance.oneOf(MapState.class),
        Optional.empty(),
        chance.some(personas),
        chance.maybeOneOf(segments),
        chance.text(),
        chance.text(),
        chance.text(),
        chance.text(),
        stages,
        lanes,
        cards,
        chance.coin() ? EmotionScale.USUAL : scale(),
        curves(lanes, steps),
        links(cards),
        chance.oneOf(LinkLines.class),
        chance.coin() ? JourneyMap.USUAL_REVIEW_MONTHS : chance.number(1, 120),
        chance.list(0, 2, () -> new Review(chance.date(), chance.text(), chance.extras())),
        chance.extras());
  }

  private Stage stage() {
    return new Stage(
        ids.next(StageId::new),
        chance.words(),
        chance.oneOf(Phase.class),
        chance.text(),
        chance.list(1, 3, this::step),
        chance.extras());
  }

  private Step step() {
    double width = chance.coin() ? Step.USUAL_WIDTH : chance.number(2, 16) / 4.0;
    return new Step(ids.next(StepId::new), chance.text(), width, chance.extras());
  }

  private Lane lane() {
    return new Lane(
        ids.next(LaneId::new),
        chance.oneOf(LaneKind.class),
        chance.text(),
        chance.text(),
        chance.maybe(() -> chance.oneOf(ServiceLine.class)),
        chance.extras());
  }

  private List<Card> cards(List<Lane> lanes, List<StepId> steps) {
    List<Lane> holding = lanes.stream().filter(it -> it.kind().holdsCards()).toList();
    return holding.isEmpty()
        ? List.of()
        : chance.list(0, 25, () -> card(chance.oneOf(holding), steps));
  }

  private Card card(Lane lane, List<StepId> steps) {
    int step = chance.number(0, steps.size() - 1);
    return new Card(
        ids.next(CardId::new),
        lane.id(),
        steps.get(step),
        chance.number(1, Math.min(3, steps.size() - step)),
        chance.text(),
        details.in(lane.kind()),
        chance.coin() ? Evidence.ASSUMED : evidence(),
        chance.sentences(),
        chance.text(),
        chance.maybeOneOf(pictures),
        chance.extras());
  }

  private Evidence evidence() {
    return new Evidence(chance.oneOf(EvidenceLevel.class), chance.text(), chance.extras());
  }

  private List<EmotionCurve> curves(List<Lane> lanes, List<StepId> steps) {
    return lanes.stream()
        .filter(it -> it.kind() == LaneKind.EMOTIONS)
        .flatMap(lane -> chance.list(0, 2, () -> curve(lane.id(), steps)).stream())
        .toList();
  }

  private EmotionCurve curve(LaneId lane, List<StepId> steps) {
    return new EmotionCurve(
        ids.next(CurveId::new),
        lane,
        chance.oneOf(CurveKind.class),
        chance.maybeOneOf(personas),
        chance.oneOf(Visibility.class),
        chance.some(steps).stream().map(this::point).toList(),
        chance.extras());
  }

  private EmotionScale scale() {
    return new EmotionScale(
        level(Degree.VERY_BAD),
        level(Degree.BAD),
        level(Degree.NEUTRAL),
        level(Degree.GOOD),
        level(Degree.VERY_GOOD),
        chance.extras());
  }

  private EmotionLevel level(Degree degree) {
    return chance.coin()
        ? degree.usual()
        : new EmotionLevel(chance.text(), chance.oneOf(Face.class), chance.extras());
  }

  private EmotionPoint point(StepId step) {
    double value = chance.number(-200, 200) / 100.0;
    return new EmotionPoint(step, value, chance.text(), chance.text(), chance.extras());
  }

  private List<Link> links(List<Card> cards) {
    return cards.stream()
        .flatMap(from -> cards.stream().flatMap(to -> link(from, to)))
        .limit(20)
        .toList();
  }

  private Stream<Link> link(Card from, Card to) {
    boolean wanted = !from.equals(to) && Link.joins(from.detail(), to.detail()) && chance.coin();
    return wanted
        ? Stream.of(new Link(ids.next(LinkId::new), from.id(), to.id(), chance.extras()))
        : Stream.empty();
  }
}
