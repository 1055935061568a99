package org.periplo.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A project of one map as large as one likes, with texts, curves, pain points and links as real
/// maps have them; always the same for the same numbers.
public final class LargeProject {

  /// How many steps each stage has.
  public static final int STEPS_A_STAGE = 2;

  private static final List<LaneKind> KINDS =
      List.of(
          LaneKind.ACTIONS,
          LaneKind.TOUCHPOINTS,
          LaneKind.EMOTIONS,
          LaneKind.PAIN_POINTS,
          LaneKind.OPPORTUNITIES,
          LaneKind.THOUGHTS,
          LaneKind.METRICS,
          LaneKind.BACKSTAGE_ACTIONS,
          LaneKind.SUPPORT_SYSTEMS,
          LaneKind.QUOTES);

  private static final List<Channel> CHANNELS =
      List.of(
          new Channel(new ChannelId("shop"), "Tienda", ChannelKind.PHYSICAL, Extras.NONE),
          new Channel(new ChannelId("site"), "Sitio web", ChannelKind.DIGITAL, Extras.NONE),
          new Channel(new ChannelId("phone"), "Teléfono", ChannelKind.HUMAN, Extras.NONE));

  private static final List<Team> TEAMS =
      List.of(
          new Team(new TeamId("sales"), "Ventas", TeamLevel.OPERATIONS, Extras.NONE),
          new Team(new TeamId("care"), "Atención al cliente", TeamLevel.MANAGEMENT, Extras.NONE));

  private static final List<Persona> PERSONAS =
      List.of(
          Persona.of(new PersonaId("ana"), "Ana Robles"),
          Persona.of(new PersonaId("luis"), "Luis Prado"));

  private final List<Stage> stages;
  private final List<Lane> lanes;
  private final Chance chance = new Chance(20_250_101);

  private LargeProject(int stages, int lanes) {
    this.stages = IntStream.range(0, stages).mapToObj(LargeProject::stage).toList();
    this.lanes = IntStream.range(0, lanes).mapToObj(LargeProject::lane).toList();
  }

  /// A project of one map.
  ///
  /// @param stages 1 or more, of [#STEPS_A_STAGE] steps each
  /// @param lanes 1 or more; the third is one of emotions
  /// @param cards 0 or more, spread evenly over the cells
  public static Project of(int stages, int lanes, int cards) {
    JourneyMap map = new LargeProject(stages, lanes).map(cards);
    return new Project(
        "Un proyecto grande",
        Language.SPANISH,
        Brand.NONE,
        ExportSetup.USUAL,
        PERSONAS,
        List.of(),
        CHANNELS,
        TEAMS,
        List.of(),
        List.of(map),
        Extras.NONE);
  }

  private JourneyMap map(int count) {
    List<Card> cards = cards(count);
    return JourneyMap.of(new MapId("map"), "De la duda a la renovación", stages, lanes)
        .withPersonas(PERSONAS.stream().map(Persona::id).toList())
        .withPurpose("Ver el recorrido entero y decidir qué se arregla primero.")
        .withCards(cards)
        .withCurves(curves())
        .withLinks(links(cards));
  }

  private static Stage stage(int index) {
    List<Step> steps =
        IntStream.range(0, STEPS_A_STAGE)
            .mapToObj(it -> index * STEPS_A_STAGE + it)
            .map(it -> Step.of(new StepId("step" + it), LargeTexts.step(it)))
            .toList();
    Phase phase = Phase.values()[index % Phase.values().length];
    return Stage.of(new StageId("stage" + index), LargeTexts.stage(index), phase, steps);
  }

  private static Lane lane(int index) {
    return Lane.of(new LaneId("lane" + index), KINDS.get(index % KINDS.size()));
  }

  private Stream<Step> steps() {
    return stages.stream().flatMap(it -> it.steps().stream());
  }

  /// Cards cell by cell, each cell having as many as the next one, give or take one.
  private List<Card> cards(int count) {
    List<Cell> cells =
        lanes.stream()
            .filter(it -> it.kind().holdsCards())
            .flatMap(lane -> steps().map(step -> new Cell(lane.id(), step.id())))
            .toList();
    return IntStream.range(0, count)
        .mapToObj(it -> card(it, cells.get((int) ((long) it * cells.size() / count))))
        .toList();
  }

  private Card card(int index, Cell cell) {
    LaneKind kind =
        lanes.stream().filter(it -> it.id().equals(cell.lane())).findFirst().orElseThrow().kind();
    Card card =
        Card.of(
            new CardId("card" + index),
            cell.lane(),
            cell.step(),
            LargeTexts.card(kind, chance),
            detail(kind));
    return card.withEvidence(
        new Evidence(chance.oneOf(EvidenceLevel.class), "entrevistas, n = 12", Extras.NONE));
  }

  private CardDetail detail(LaneKind kind) {
    return switch (kind.newDetail()) {
      case Touchpoint it ->
          it.withChannels(chance.some(CHANNELS).stream().map(Channel::id).toList())
              .withTeam(Optional.of(chance.oneOf(TEAMS).id()));
      case PainPoint it -> it.withSeverity(chance.number(1, 5));
      case Opportunity it ->
          it.withImpact(chance.number(1, 5))
              .withEffort(chance.number(1, 5))
              .withDue(Optional.of(LocalDate.of(2026, chance.number(1, 12), 15)));
      case Metric it ->
          it.withKind(MetricKind.NPS)
              .withValue(Optional.of(BigDecimal.valueOf(chance.number(-40, 80))))
              .withTarget(Optional.of(BigDecimal.valueOf(60)));
      case ChannelUse it -> it;
      case Moment it -> it;
      case Plain it -> it;
    };
  }

  /// In each lane of emotions, one felt curve a persona.
  private List<EmotionCurve> curves() {
    List<EmotionCurve> curves = new ArrayList<>();
    for (Lane lane : lanes) {
      if (lane.kind() == LaneKind.EMOTIONS) {
        PERSONAS.forEach(it -> curves.add(curve("curve" + curves.size(), lane.id(), it.id())));
      }
    }
    return curves;
  }

  private EmotionCurve curve(String id, LaneId lane, PersonaId persona) {
    List<EmotionPoint> points =
        steps().map(it -> EmotionPoint.of(it.id(), chance.number(-4, 4) / 2.0)).toList();
    return EmotionCurve.of(new CurveId(id), lane, CurveKind.FELT, Optional.of(persona), points);
  }

  /// Each pain point to a touchpoint of its step, each opportunity to a pain point of its step.
  private static List<Link> links(List<Card> cards) {
    List<Link> links = new ArrayList<>();
    for (Card from : cards) {
      if (!(from.detail() instanceof Touchpoint)) {
        cards.stream()
            .filter(to -> from.step().equals(to.step()) && Link.joins(from.detail(), to.detail()))
            .findFirst()
            .ifPresent(
                to -> links.add(Link.of(new LinkId("link" + links.size()), from.id(), to.id())));
      }
    }
    return links;
  }
}
