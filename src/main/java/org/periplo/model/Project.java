package org.periplo.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// All that stands in one file.
///
/// Ids are unique and every reference names something that is there; the constructor sees to it.
///
/// @param language the language of the content and the exports, whatever the interface's
/// @param exports how it is exported
/// @param maps one or more
@RecordBuilder
public record Project(
    String name,
    Language language,
    Brand brand,
    ExportSetup exports,
    List<Persona> personas,
    List<Segment> segments,
    List<Channel> channels,
    List<Team> teams,
    List<Picture> pictures,
    List<JourneyMap> maps,
    Extras extras)
    implements ProjectBuilder.With {

  /// @throws BrokenRuleException if the parts do not fit together
  public Project {
    personas = List.copyOf(personas);
    segments = List.copyOf(segments);
    channels = List.copyOf(channels);
    teams = List.copyOf(teams);
    pictures = List.copyOf(pictures);
    maps = List.copyOf(maps);
    Rule.PROJECT_HAS_MAP.require(!maps.isEmpty(), maps);
    new ProjectRules(ids(personas, segments, channels, teams, pictures, maps))
        .check(brand, personas, maps);
  }

  private static Stream<ElementId> ids(
      List<Persona> personas,
      List<Segment> segments,
      List<Channel> channels,
      List<Team> teams,
      List<Picture> pictures,
      List<JourneyMap> maps) {
    return Stream.of(
            personas.stream().map(Persona::id),
            segments.stream().map(Segment::id),
            channels.stream().map(Channel::id),
            teams.stream().map(Team::id),
            pictures.stream().map(Picture::id),
            maps.stream().flatMap(JourneyMap::ids))
        .flatMap(it -> it);
  }

  /// The ids of all that is in the project.
  public Stream<ElementId> ids() {
    return ids(personas, segments, channels, teams, pictures, maps);
  }

  /// A project of one map.
  public static Project of(String name, Language language, JourneyMap map) {
    return new Project(
        name,
        language,
        Brand.NONE,
        ExportSetup.USUAL,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(map),
        Extras.NONE);
  }

  /// The map with that id.
  public Optional<JourneyMap> map(MapId id) {
    return maps.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /// The map that holds an element of a map, or that is it.
  public Optional<JourneyMap> mapOf(ElementId element) {
    return maps.stream().filter(map -> map.ids().anyMatch(element::equals)).findFirst();
  }

  /// This project with the map `id` changed; all other maps are the very same.
  public Project withMap(MapId id, UnaryOperator<JourneyMap> change) {
    return withMaps(maps.stream().map(it -> it.id().equals(id) ? change.apply(it) : it).toList());
  }

  /// The persona with that id.
  public Optional<Persona> persona(PersonaId id) {
    return personas.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /// The segment with that id.
  public Optional<Segment> segment(SegmentId id) {
    return segments.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /// The channel with that id.
  public Optional<Channel> channel(ChannelId id) {
    return channels.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /// The team with that id.
  public Optional<Team> team(TeamId id) {
    return teams.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /// The picture with that id.
  public Optional<Picture> picture(PictureId id) {
    return pictures.stream().filter(it -> it.id().equals(id)).findFirst();
  }
}
