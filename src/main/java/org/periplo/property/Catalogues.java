package org.periplo.property;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.periplo.edit.AddChannel;
import org.periplo.edit.AddPersona;
import org.periplo.edit.AddSegment;
import org.periplo.edit.AddTeam;
import org.periplo.edit.Edit;
import org.periplo.model.Card;
import org.periplo.model.Channel;
import org.periplo.model.ChannelId;
import org.periplo.model.ChannelKind;
import org.periplo.model.ElementId;
import org.periplo.model.Extras;
import org.periplo.model.Persona;
import org.periplo.model.PersonaId;
import org.periplo.model.Project;
import org.periplo.model.Segment;
import org.periplo.model.SegmentId;
import org.periplo.model.Team;
import org.periplo.model.TeamId;
import org.periplo.model.TeamLevel;

/// What can be named in a project, and what becomes of a name that nothing bears yet.
final class Catalogues {

  static final Catalogue<ChannelId> CHANNELS =
      new Catalogue<>(
          project -> project.channels().stream().map(Channel::id).toList(),
          (project, id) -> project.channel(id).map(Channel::name).orElse(""),
          name ->
              Stream.of(ChannelKind.DIGITAL, ChannelKind.PHYSICAL, ChannelKind.HUMAN)
                  .map(it -> channel(name, it))
                  .toList());

  static final Catalogue<TeamId> TEAMS =
      new Catalogue<>(
          project -> project.teams().stream().map(Team::id).toList(),
          (project, id) -> project.team(id).map(Team::name).orElse(""),
          name ->
              List.of(
                  addition(
                      Caption.phrase("pick.team", name),
                      TeamId::new,
                      id -> new AddTeam(new Team(id, name, TeamLevel.OPERATIONS, Extras.NONE)))));

  static final Catalogue<PersonaId> PERSONAS =
      new Catalogue<>(
          project -> project.personas().stream().map(Persona::id).toList(),
          (project, id) -> project.persona(id).map(Persona::name).orElse(""),
          name ->
              List.of(
                  addition(
                      Caption.phrase("pick.persona", name),
                      PersonaId::new,
                      id -> new AddPersona(Persona.of(id, name)))));

  static final Catalogue<SegmentId> SEGMENTS =
      new Catalogue<>(
          project -> project.segments().stream().map(Segment::id).toList(),
          (project, id) -> project.segment(id).map(Segment::name).orElse(""),
          name ->
              List.of(
                  addition(
                      Caption.phrase("pick.segment", name),
                      SegmentId::new,
                      id -> new AddSegment(new Segment(id, name, "", "", Extras.NONE)))));

  /// A tag is nothing but its words: any will do.
  static final Catalogue<String> TAGS =
      new Catalogue<>(
          Catalogues::tags,
          (_, tag) -> tag,
          name ->
              List.of(
                  new Pick<>(
                      Caption.phrase("pick.tag", name), _ -> new Pick.Taken<>(name, List.of()))));

  private Catalogues() {}

  private static List<String> tags(Project project) {
    return project.maps().stream()
        .flatMap(it -> it.cards().stream())
        .map(Card::tags)
        .flatMap(List::stream)
        .distinct()
        .sorted()
        .toList();
  }

  private static Pick<ChannelId> channel(String name, ChannelKind kind) {
    return addition(
        Caption.phrase("pick.channel", name, new Caption.Constant("channelKind.", kind)),
        ChannelId::new,
        id -> new AddChannel(new Channel(id, name, kind, Extras.NONE)));
  }

  private static <I extends ElementId> Pick<I> addition(
      Caption caption, Function<String, I> kind, Function<I, Edit> edit) {
    return new Pick<>(
        caption,
        ids -> {
          I id = ids.next(kind);
          return new Pick.Taken<>(id, List.of(edit.apply(id)));
        });
  }
}
