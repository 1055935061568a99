package org.periplo.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every way in which one part of a project can name another.
class ReferenceTest {

  private static final PersonaId PERSONA = new PersonaId("ana");
  private static final SegmentId SEGMENT = new SegmentId("young");
  private static final ChannelId CHANNEL = new ChannelId("phone");
  private static final TeamId TEAM = new TeamId("service");
  private static final PictureId PICTURE = new PictureId("photo");
  private static final MapId OTHER = new MapId("other");

  private record Naming(String name, ElementId target, UnaryOperator<Project> add) {
    @Override
    public String toString() {
      return name;
    }
  }

  @ParameterizedTest
  @MethodSource("namings")
  void whatIsThereCanBeNamed(Naming naming) {
    assertThatCode(() -> naming.add().apply(full())).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("namings")
  void whatIsNotThereCannotBeNamed(Naming naming) {
    Project bare = SmallProject.of(SmallProject.map()).withPersonas(List.of(person("ben")));

    assertThatExceptionOfType(BrokenRuleException.class)
        .isThrownBy(() -> naming.add().apply(bare))
        .satisfies(
            it -> {
              assertThat(it.rule()).isEqualTo(Rule.REFERENCE_EXISTS);
              assertThat(it.arguments()).startsWith(naming.target());
            });
  }

  private static Stream<Naming> namings() {
    return Stream.of(
        new Naming("logo", PICTURE, it -> it.withBrand(Brand.NONE.withLogo(Optional.of(PICTURE)))),
        new Naming(
            "portrait",
            PICTURE,
            it -> withPersona(it, person("cleo").withPortrait(Optional.of(PICTURE)))),
        new Naming(
            "segment of a persona",
            SEGMENT,
            it -> withPersona(it, person("cleo").withSegment(Optional.of(SEGMENT)))),
        ofMap("paired map", OTHER, it -> it.withPairedWith(Optional.of(OTHER))),
        ofMap("persona of a map", PERSONA, it -> it.withPersonas(List.of(PERSONA))),
        ofMap("segment of a map", SEGMENT, it -> it.withSegment(Optional.of(SEGMENT))),
        ofMap("persona of a curve", PERSONA, ReferenceTest::withCurve),
        ofMap(
            "picture of a card",
            PICTURE,
            it -> withCard(it, LaneKind.TEXT, Plain.PLAIN, Optional.of(PICTURE))),
        ofCard("channel of a touchpoint", CHANNEL, Touchpoint.NEW.withChannels(List.of(CHANNEL))),
        ofCard("team of a touchpoint", TEAM, Touchpoint.NEW.withTeam(Optional.of(TEAM))),
        ofCard("channel in use", CHANNEL, ChannelUse.NONE.withChannels(List.of(CHANNEL))),
        ofCard("owner", TEAM, Opportunity.NEW.withOwner(Optional.of(TEAM))));
  }

  private static Naming ofCard(String name, ElementId target, CardDetail detail) {
    LaneKind kind =
        Stream.of(LaneKind.values()).filter(it -> it.accepts(detail)).findFirst().orElseThrow();
    return ofMap(name, target, it -> withCard(it, kind, detail, Optional.empty()));
  }

  private static Naming ofMap(String name, ElementId target, UnaryOperator<JourneyMap> add) {
    return new Naming(name, target, it -> it.withMap(SmallProject.MAP, add));
  }

  private static Project withPersona(Project project, Persona persona) {
    return project.withPersonas(
        Stream.concat(project.personas().stream(), Stream.of(persona)).toList());
  }

  private static JourneyMap withCurve(JourneyMap map) {
    EmotionCurve curve = SmallProject.curve(SmallProject.EMOTIONS);
    return map.withCurves(List.of(curve.withPersona(Optional.of(PERSONA))));
  }

  private static JourneyMap withCard(
      JourneyMap map, LaneKind kind, CardDetail detail, Optional<PictureId> picture) {
    Lane lane = Lane.of(new LaneId("lane"), kind);
    Card card = Card.of(new CardId("card"), lane.id(), SmallProject.PAY, "", detail);
    return map.withLanes(Stream.concat(map.lanes().stream(), Stream.of(lane)).toList())
        .withCards(List.of(card.withPicture(picture)));
  }

  private static Project full() {
    JourneyMap other =
        JourneyMap.of(
            OTHER,
            "Other",
            List.of(SmallProject.stage("after", Phase.AFTER, Step.of(new StepId("use"), "Uses"))),
            List.of());
    return SmallProject.of(SmallProject.map(), other)
        .withPersonas(List.of(person("ana")))
        .withSegments(List.of(new Segment(SEGMENT, "Young", "", "", Extras.NONE)))
        .withChannels(List.of(new Channel(CHANNEL, "Phone", ChannelKind.HUMAN, Extras.NONE)))
        .withTeams(List.of(new Team(TEAM, "Service", TeamLevel.OPERATIONS, Extras.NONE)))
        .withPictures(
            List.of(
                new Picture(
                    PICTURE, "", PictureFormat.PNG, Bytes.copyOf(new byte[] {1}), Extras.NONE)));
  }

  private static Persona person(String id) {
    return Persona.of(new PersonaId(id), id);
  }
}
