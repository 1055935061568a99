package org.periplo.exchange.markdown;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.periplo.exchange.table.PlacedCard;
import org.periplo.exchange.table.SummaryTables;
import org.periplo.exchange.table.Table;
import org.periplo.exchange.table.Value;
import org.periplo.layout.MapWords;
import org.periplo.layout.Numbers;
import org.periplo.model.EmpathyMap;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.Persona;
import org.periplo.model.Project;
import org.periplo.model.Segment;
import org.periplo.model.Stage;
import org.periplo.model.Step;

/// One map as a chapter.
final class MapDocument {

  private final Project project;
  private final JourneyMap map;
  private final MapWords words;
  private final Numbers numbers;
  private final List<PlacedCard> cards;

  MapDocument(Project project, JourneyMap map, MapWords words) {
    this.project = project;
    this.map = map;
    this.words = words;
    this.numbers = new Numbers(project.language().locale());
    this.cards = PlacedCard.in(map).toList();
  }

  /// Writes all of it.
  ///
  /// @param level the level of its heading, 1 or 2
  void writeTo(Markdown markdown, int level) {
    markdown.heading(level, map.name());
    about(markdown);
    personas(markdown, level + 1);
    map.stages().forEach(it -> stage(markdown, it, level + 1));
    SummaryTables.of(map, words, numbers).forEach(it -> table(markdown, it, level + 1));
  }

  private void about(Markdown markdown) {
    markdown
        .paragraph(MapWords.dotted(words.constant("map.state.", map.state()), who(), segment()))
        .paragraph(words.text("map.scenario"), map.scenario())
        .paragraph(words.text("map.purpose"), map.purpose())
        .paragraph(words.text("map.objective"), map.objective())
        .paragraph(words.text("map.expectations"), map.expectations());
  }

  private String who() {
    return personas().stream().map(Persona::name).collect(Collectors.joining(", "));
  }

  private String segment() {
    return map.segment().flatMap(project::segment).map(Segment::name).orElse("");
  }

  private List<Persona> personas() {
    return map.personas().stream().map(project::persona).flatMap(Optional::stream).toList();
  }

  private void personas(Markdown markdown, int level) {
    if (!personas().isEmpty()) {
      markdown.heading(level, words.text("table.personas"));
      personas().forEach(it -> persona(markdown, it, level + 1));
    }
  }

  private void persona(Markdown markdown, Persona persona, int level) {
    markdown
        .heading(level, MapWords.listed(persona.name(), age(persona)))
        .paragraph(persona.description())
        .quote(persona.quote())
        .paragraph(words.text("field.personaGoal"), persona.goal());
    EmpathyMap known = persona.empathyMap();
    sentences(markdown, "empathy.who", known.who());
    sentences(markdown, "empathy.goal", known.goal());
    sentences(markdown, "empathy.mustDo", known.mustDo());
    sentences(markdown, "empathy.sees", known.sees());
    sentences(markdown, "empathy.says", known.says());
    sentences(markdown, "empathy.does", known.does());
    sentences(markdown, "empathy.hears", known.hears());
    sentences(markdown, "empathy.thinksAndFeels", known.thinksAndFeels());
    sentences(markdown, "empathy.pains", known.pains());
    sentences(markdown, "empathy.gains", known.gains());
    markdown.end();
  }

  private static String age(Persona persona) {
    return persona.age().map(Objects::toString).orElse("");
  }

  private void sentences(Markdown markdown, String nameKey, List<String> sentences) {
    if (!sentences.isEmpty()) {
      markdown.list(words.text(nameKey), sentences);
    }
  }

  private void stage(Markdown markdown, Stage stage, int level) {
    markdown.heading(level, stage.name());
    markdown.paragraph(
        MapWords.dotted(
            words.constant("phase.", stage.phase()),
            stage.goal().isBlank() ? "" : words.text("map.goalOf", stage.goal())));
    stage.steps().forEach(it -> step(markdown, it, level + 1));
  }

  private void step(Markdown markdown, Step step, int level) {
    CardSentence sentence = new CardSentence(words, numbers);
    Map<Lane, List<String>> said =
        cards.stream()
            .filter(it -> it.step().equals(step) && !sentence.of(it.card()).isBlank())
            .collect(
                Collectors.groupingBy(
                    PlacedCard::lane,
                    Collectors.mapping(it -> sentence.of(it.card()), Collectors.toList())));
    markdown.heading(level, step.name());
    map.lanes().stream()
        .filter(said::containsKey)
        .forEach(it -> markdown.list(words.nameOf(it), said.getOrDefault(it, List.of())));
    markdown.end();
  }

  private void table(Markdown markdown, Table table, int level) {
    markdown
        .heading(level, table.name())
        .table(
            table.heads().stream().map(Table.Head::name).toList(),
            table.rows().stream().map(it -> it.stream().map(this::shown).toList()).toList());
  }

  private String shown(Value value) {
    return switch (value) {
      case Value.Text(var text) -> text;
      case Value.Amount(var number) -> numbers.number(number);
      case Value.Day(var day) -> numbers.day(day);
    };
  }
}
