package org.periplo.find;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.periplo.model.Brand;
import org.periplo.model.Channel;
import org.periplo.model.ElementId;
import org.periplo.model.EmpathyMap;
import org.periplo.model.JourneyMap;
import org.periplo.model.Persona;
import org.periplo.model.Picture;
import org.periplo.model.Project;
import org.periplo.model.Segment;
import org.periplo.model.Team;

/// Goes through every text of a project that a person can write.
///
/// One walk serves reading and rewriting, so what can be found can be replaced: what the reader
/// gives back stands in the place of what it read.
///
/// @param reader is shown the texts, each element's together
record ProjectWalk(Reader reader) {

  /// The project with what the reader made of its texts.
  Project through(Project project) {
    Bearer own =
        new Bearer(reader, Optional.empty(), Optional.empty(), Optional.empty(), Order.PROJECT);
    return project.with(
        it ->
            it.name(own.text(Field.NAME, project.name()))
                .brand(brand(project.brand(), own))
                .maps(maps(project.maps()))
                .personas(project.personas().stream().map(this::persona).toList())
                .segments(project.segments().stream().map(this::segment).toList())
                .channels(project.channels().stream().map(this::channel).toList())
                .teams(project.teams().stream().map(this::team).toList())
                .pictures(project.pictures().stream().map(this::picture).toList()));
  }

  private static Brand brand(Brand brand, Bearer own) {
    return brand.with(
        it ->
            it.organisation(own.text(Field.ORGANISATION, brand.organisation()))
                .department(own.text(Field.DEPARTMENT, brand.department()))
                .header(own.text(Field.HEADER, brand.header()))
                .footer(own.text(Field.FOOTER, brand.footer())));
  }

  private List<JourneyMap> maps(List<JourneyMap> maps) {
    return IntStream.range(0, maps.size())
        .mapToObj(it -> new MapWalk(reader, it + 1, maps.get(it)).through())
        .toList();
  }

  private Persona persona(Persona persona) {
    Bearer own = shared(persona.id());
    return persona.with(
        it ->
            it.name(own.text(Field.NAME, persona.name()))
                .description(own.text(Field.DESCRIPTION, persona.description()))
                .quote(own.text(Field.QUOTE, persona.quote()))
                .goal(own.text(Field.GOAL, persona.goal()))
                .empathyMap(empathyMap(persona.empathyMap(), own)));
  }

  private static EmpathyMap empathyMap(EmpathyMap map, Bearer own) {
    return map.with(
        it ->
            it.who(own.texts(Field.WHO, map.who()))
                .goal(own.texts(Field.GOALS, map.goal()))
                .mustDo(own.texts(Field.MUST_DO, map.mustDo()))
                .sees(own.texts(Field.SEES, map.sees()))
                .says(own.texts(Field.SAYS, map.says()))
                .does(own.texts(Field.DOES, map.does()))
                .hears(own.texts(Field.HEARS, map.hears()))
                .thinksAndFeels(own.texts(Field.THINKS_AND_FEELS, map.thinksAndFeels()))
                .pains(own.texts(Field.PAINS, map.pains()))
                .gains(own.texts(Field.GAINS, map.gains())));
  }

  private Segment segment(Segment segment) {
    Bearer own = shared(segment.id());
    return segment.with(
        it ->
            it.name(own.text(Field.NAME, segment.name()))
                .description(own.text(Field.DESCRIPTION, segment.description()))
                .value(own.text(Field.VALUE, segment.value())));
  }

  private Channel channel(Channel channel) {
    return channel.withName(shared(channel.id()).text(Field.NAME, channel.name()));
  }

  private Team team(Team team) {
    return team.withName(shared(team.id()).text(Field.NAME, team.name()));
  }

  private Picture picture(Picture picture) {
    return new Picture(
        picture.id(),
        shared(picture.id()).text(Field.DESCRIPTION, picture.description()),
        picture.format(),
        picture.content(),
        picture.extras());
  }

  private Bearer shared(ElementId element) {
    return new Bearer(
        reader, Optional.empty(), Optional.of(element), Optional.empty(), Order.SHARED);
  }
}
