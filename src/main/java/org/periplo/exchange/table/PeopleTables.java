package org.periplo.exchange.table;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.periplo.layout.MapWords;
import org.periplo.model.Channel;
import org.periplo.model.EmpathyMap;
import org.periplo.model.Persona;
import org.periplo.model.Project;
import org.periplo.model.Segment;
import org.periplo.model.Team;

/// Who the maps are about, and by which ways customer and company meet.
final class PeopleTables {

  private final Project project;
  private final MapWords words;

  PeopleTables(Project project, MapWords words) {
    this.project = project;
    this.words = words;
  }

  Table personas() {
    Column<Persona> id = Column.text("column.id", 24, it -> it.id().value());
    List<Column<Persona>> columns =
        Stream.of(profile(), empathy(), Stream.of(id)).flatMap(it -> it).toList();
    return Table.of("table.personas", columns, project.personas().stream(), words);
  }

  private Stream<Column<Persona>> profile() {
    return Stream.of(
        Column.text("found.persona", 22, Persona::name),
        Column.whole("field.age", Persona::age),
        Column.text("field.segment", 20, this::segment),
        Column.text("field.description", 40, Persona::description),
        Column.text("field.personaQuote", 30, Persona::quote),
        Column.text("field.personaGoal", 30, Persona::goal));
  }

  private String segment(Persona persona) {
    return persona.segment().flatMap(project::segment).map(Segment::name).orElse("");
  }

  private static Stream<Column<Persona>> empathy() {
    return Stream.of(
        lines("empathy.who", EmpathyMap::who),
        lines("empathy.goal", EmpathyMap::goal),
        lines("empathy.mustDo", EmpathyMap::mustDo),
        lines("empathy.sees", EmpathyMap::sees),
        lines("empathy.says", EmpathyMap::says),
        lines("empathy.does", EmpathyMap::does),
        lines("empathy.hears", EmpathyMap::hears),
        lines("empathy.thinksAndFeels", EmpathyMap::thinksAndFeels),
        lines("empathy.pains", EmpathyMap::pains),
        lines("empathy.gains", EmpathyMap::gains));
  }

  private static Column<Persona> lines(
      String nameKey, Function<EmpathyMap, List<String>> sentences) {
    return Column.text(nameKey, 30, it -> String.join("\n", sentences.apply(it.empathyMap())));
  }

  Table segments() {
    List<Column<Segment>> columns =
        List.of(
            Column.text("field.segment", 24, Segment::name),
            Column.text("field.description", 44, Segment::description),
            Column.text("field.segmentValue", 30, Segment::value),
            Column.text("column.id", 24, it -> it.id().value()));
    return Table.of("table.segments", columns, project.segments().stream(), words);
  }

  Table channels() {
    List<Column<Channel>> columns =
        List.of(
            Column.text("found.channel", 24, Channel::name),
            Column.text("field.kind", 14, it -> words.constant("channelKind.", it.kind())),
            Column.text("column.id", 24, it -> it.id().value()));
    return Table.of("table.channels", columns, project.channels().stream(), words);
  }

  Table teams() {
    List<Column<Team>> columns =
        List.of(
            Column.text("found.team", 24, Team::name),
            Column.text("field.teamLevel", 18, it -> words.constant("teamLevel.", it.level())),
            Column.text("column.id", 24, it -> it.id().value()));
    return Table.of("table.teams", columns, project.teams().stream(), words);
  }
}
