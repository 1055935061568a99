package org.periplo.ui.outline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.periplo.layout.MapWords;
import org.periplo.messages.Messages;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.Cell;
import org.periplo.model.ElementId;
import org.periplo.model.EmotionCurve;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.Link;
import org.periplo.model.Persona;
import org.periplo.model.Project;
import org.periplo.model.Segment;
import org.periplo.model.Stage;
import org.periplo.model.Step;
import org.periplo.session.View;
import org.periplo.ui.outline.Subject.Branch;
import org.periplo.ui.outline.Subject.Element;
import org.periplo.ui.outline.Subject.Feeling;

/// The lines of a project: its maps and people, then the map that is looked at, then the rest.
///
/// Every element stands in one line only, so that what is selected is found in one place.
final class OutlineTree {

  private final Project project;
  private final JourneyMap map;
  private final Messages messages;
  private final MapWords words;
  private final Map<Cell, List<Card>> cards;

  private OutlineTree(View view, Messages messages) {
    project = view.project();
    map = view.journeyMap();
    this.messages = messages;
    words = new MapWords(project);
    cards = map.cards().stream().collect(Collectors.groupingBy(Card::cell));
  }

  /// The outermost lines.
  ///
  /// @param messages the words of the interface; those of the map are in the project's language
  static List<Line> of(View view, Messages messages) {
    return new OutlineTree(view, messages).lines();
  }

  private List<Line> lines() {
    return List.of(
        Line.leaf(Branch.PROJECT, project.name(), ""),
        maps(),
        group(Branch.PERSONAS, project.personas().stream().map(this::line)),
        group(
            Branch.SEGMENTS,
            project.segments().stream().map(it -> element(it.id(), it.name(), it.value()))),
        group(Branch.STAGES, map.stages().stream().map(this::line)),
        group(Branch.LANES, map.lanes().stream().map(this::line)),
        links(),
        group(
            Branch.CHANNELS,
            project.channels().stream()
                .map(it -> element(it.id(), it.name(), constant("channelKind.", it.kind())))),
        group(
            Branch.TEAMS,
            project.teams().stream()
                .map(it -> element(it.id(), it.name(), constant("teamLevel.", it.level())))),
        Line.leaf(
            Branch.BRAND, messages.text("outline.group.brand"), project.brand().organisation()));
  }

  private Line group(Branch branch, Stream<Line> lines) {
    return Line.group(branch, constant("outline.group.", branch), lines.toList());
  }

  private static Line element(ElementId id, String text, String note) {
    return Line.leaf(new Element(id), OneRow.toRead(text), OneRow.toRead(note));
  }

  private String constant(String prefix, Enum<?> constant) {
    return messages.text(prefix + MapWords.keyOf(constant));
  }

  private Line maps() {
    return group(
        Branch.MAPS,
        project.maps().stream()
            .map(it -> element(it.id(), it.name(), constant("mapState.", it.state()))));
  }

  private Line line(Persona persona) {
    String name =
        persona
            .age()
            .map(it -> messages.text("map.personaWithAge", persona.name(), it))
            .orElse(persona.name());
    String segment = persona.segment().flatMap(project::segment).map(Segment::name).orElse("");
    return element(persona.id(), name, segment);
  }

  private Line line(Stage stage) {
    List<Line> steps = stage.steps().stream().map(this::line).toList();
    int count = steps.stream().mapToInt(it -> it.lines().size()).sum();
    return new Line(
        new Element(stage.id()), OneRow.toRead(stage.name()), "", count, Optional.empty(), steps);
  }

  private Line line(Step step) {
    List<Line> inIt =
        map.lanes().stream()
            .flatMap(
                lane ->
                    cards.getOrDefault(new Cell(lane.id(), step.id()), List.of()).stream()
                        .map(it -> line(it, lane)))
            .toList();
    return new Line(
        new Element(step.id()), OneRow.toRead(step.name()), "", 0, Optional.empty(), inIt);
  }

  private Line line(Card card, Lane lane) {
    return element(card.id(), card.text(), words.nameOf(lane)).of(lane.kind());
  }

  private Line line(Lane lane) {
    List<Line> curves =
        map.curves().stream().filter(it -> it.lane().equals(lane.id())).map(this::line).toList();
    int count =
        map.steps().stream()
            .mapToInt(it -> cards.getOrDefault(new Cell(lane.id(), it.id()), List.of()).size())
            .sum();
    return new Line(
            new Element(lane.id()),
            OneRow.toRead(words.nameOf(lane)),
            "",
            count,
            Optional.empty(),
            curves)
        .of(lane.kind());
  }

  private Line line(EmotionCurve curve) {
    List<Line> points = map.steps().stream().map(it -> line(curve, it)).toList();
    return new Line(new Element(curve.id()), words.nameOf(curve), "", 0, Optional.empty(), points);
  }

  private Line line(EmotionCurve curve, Step step) {
    String value =
        curve.pointIn(step.id()).map(it -> Values.shown(it.value(), messages)).orElse("–");
    return Line.leaf(new Feeling(curve.id(), step.id()), OneRow.toRead(step.name()), value);
  }

  private Line links() {
    Map<CardId, String> texts =
        map.cards().stream().collect(Collectors.toMap(Card::id, Card::text));
    return group(
        Branch.LINKS, map.links().stream().map(it -> element(it.id(), arrow(it, texts), "")));
  }

  private String arrow(Link link, Map<CardId, String> texts) {
    return messages.text(
        "outline.link", texts.getOrDefault(link.from(), ""), texts.getOrDefault(link.to(), ""));
  }
}
