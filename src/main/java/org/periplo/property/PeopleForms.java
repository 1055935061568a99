package org.periplo.property;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.periplo.edit.ChangeChannel;
import org.periplo.edit.ChangePersona;
import org.periplo.edit.ChangeSegment;
import org.periplo.edit.ChangeTeam;
import org.periplo.model.Channel;
import org.periplo.model.ChannelKind;
import org.periplo.model.EmpathyMap;
import org.periplo.model.Persona;
import org.periplo.model.Segment;
import org.periplo.model.Team;
import org.periplo.model.TeamLevel;

/// The properties of those whom a project is about, and of the channels and teams that serve them.
final class PeopleForms {

  private static final Access<Persona, Persona> ANY_PERSONA =
      new Access<>(it -> it, (_, it) -> new ChangePersona(it));

  private static final Access<Segment, Segment> ANY_SEGMENT =
      new Access<>(it -> it, (_, it) -> new ChangeSegment(it));

  private static final Access<Channel, Channel> ANY_CHANNEL =
      new Access<>(it -> it, (_, it) -> new ChangeChannel(it));

  private static final Access<Team, Team> ANY_TEAM =
      new Access<>(it -> it, (_, it) -> new ChangeTeam(it));

  static final Form<Persona> PERSONA =
      new Form<>(
          "inspector.persona",
          List.of(
              new Section<>("", character()), new Section<>("section.empathyMap", empathyMap())));

  static final Form<Segment> SEGMENT =
      form(
          "inspector.segment",
          new Property.Line<>("field.name", ANY_SEGMENT.part(Segment::name, Segment::withName)),
          new Property.Lines<>(
              "field.description",
              ANY_SEGMENT.part(Segment::description, Segment::withDescription)),
          new Property.Lines<>(
              "field.segmentValue", ANY_SEGMENT.part(Segment::value, Segment::withValue)));

  static final Form<Channel> CHANNEL =
      form(
          "inspector.oneChannel",
          new Property.Line<>("field.name", ANY_CHANNEL.part(Channel::name, Channel::withName)),
          new Property.Segments<>(
              "field.kind",
              ANY_CHANNEL.part(Channel::kind, Channel::withKind),
              Option.all(ChannelKind.class, "channelKind.").toList()));

  static final Form<Team> TEAM =
      form(
          "inspector.team",
          new Property.Line<>("field.name", ANY_TEAM.part(Team::name, Team::withName)),
          new Property.Choice<>(
              "field.teamLevel",
              ANY_TEAM.part(Team::level, Team::withLevel),
              (_, _) -> Option.all(TeamLevel.class, "teamLevel.")));

  private PeopleForms() {}

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static <E> Form<E> form(String title, Property<E>... properties) {
    return new Form<>(title, List.of(new Section<>("", List.of(properties))));
  }

  private static List<Property<Persona>> character() {
    return List.of(
        new Property.Line<>("field.name", ANY_PERSONA.part(Persona::name, Persona::withName)),
        new Property.Image<>(
            "field.portrait", ANY_PERSONA.part(Persona::portrait, Persona::withPortrait)),
        new Property.Numeral<>(
            "field.age",
            ANY_PERSONA
                .part(Persona::age, Persona::withAge)
                .as(Figures::perhaps, Figures::perhapsWhole),
            NumberForm.WHOLE),
        new Property.Name<>(
            "field.segment",
            ANY_PERSONA.part(Persona::segment, Persona::withSegment),
            Catalogues.SEGMENTS),
        new Property.Lines<>(
            "field.description", ANY_PERSONA.part(Persona::description, Persona::withDescription)),
        new Property.Lines<>(
            "field.personaQuote", ANY_PERSONA.part(Persona::quote, Persona::withQuote)),
        new Property.Lines<>(
            "field.personaGoal", ANY_PERSONA.part(Persona::goal, Persona::withGoal)));
  }

  private static List<Property<Persona>> empathyMap() {
    return List.of(
        row("empathy.who", EmpathyMap::who, EmpathyMap::withWho),
        row("empathy.goal", EmpathyMap::goal, EmpathyMap::withGoal),
        row("empathy.mustDo", EmpathyMap::mustDo, EmpathyMap::withMustDo),
        row("empathy.sees", EmpathyMap::sees, EmpathyMap::withSees),
        row("empathy.says", EmpathyMap::says, EmpathyMap::withSays),
        row("empathy.does", EmpathyMap::does, EmpathyMap::withDoes),
        row("empathy.hears", EmpathyMap::hears, EmpathyMap::withHears),
        row("empathy.thinksAndFeels", EmpathyMap::thinksAndFeels, EmpathyMap::withThinksAndFeels),
        row("empathy.pains", EmpathyMap::pains, EmpathyMap::withPains),
        row("empathy.gains", EmpathyMap::gains, EmpathyMap::withGains));
  }

  /// Sentences of an empathy map, each on a line of its own.
  private static Property<Persona> row(
      String key,
      Function<EmpathyMap, List<String>> row,
      BiFunction<EmpathyMap, List<String>, EmpathyMap> with) {
    return new Property.Lines<>(
        key,
        ANY_PERSONA
            .part(Persona::empathyMap, Persona::withEmpathyMap)
            .part(row, with)
            .as(PeopleForms::lines, PeopleForms::sentences));
  }

  private static String lines(List<String> sentences) {
    return sentences.stream().collect(Collectors.joining("\n"));
  }

  private static List<String> sentences(String lines) {
    return Stream.of(lines.split("\\R", -1))
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .toList();
  }
}
