package org.periplo.ui.outline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.periplo.layout.MapWords;
import org.periplo.messages.Messages;
import org.periplo.model.Card;
import org.periplo.model.ChannelId;
import org.periplo.model.CurveId;
import org.periplo.model.ElementId;
import org.periplo.model.EmotionCurve;
import org.periplo.model.EmotionPoint;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.LaneId;
import org.periplo.model.LinkId;
import org.periplo.model.MapId;
import org.periplo.model.Persona;
import org.periplo.model.PersonaId;
import org.periplo.model.Plain;
import org.periplo.model.Project;
import org.periplo.model.Segment;
import org.periplo.model.SegmentId;
import org.periplo.model.Stage;
import org.periplo.model.Step;
import org.periplo.model.StepId;
import org.periplo.model.TeamId;
import org.periplo.session.View;
import org.periplo.ui.outline.Subject.Branch;
import org.periplo.ui.outline.Subject.Element;
import org.periplo.ui.outline.Subject.Feeling;

/// What a screen reader says of a line: what it is, its words, what matters of it, where it is.
final class Sentence {

  private final Project project;
  private final JourneyMap map;
  private final Messages messages;
  private final MapWords words;
  private final Map<ElementId, Card> cards;
  private final Map<StepId, List<Card>> inSteps;

  Sentence(View view, Messages messages) {
    project = view.project();
    map = view.journeyMap();
    this.messages = messages;
    words = new MapWords(project);
    cards = map.cards().stream().collect(Collectors.toMap(Card::id, it -> it));
    inSteps = map.cards().stream().collect(Collectors.groupingBy(Card::step));
  }

  /// Whether what it tells of is what a view shows.
  @SuppressWarnings("ReferenceEquality") // a new project may tell otherwise, and equality is slow
  boolean tellsOf(View view) {
    return view.project() == project && view.map().equals(map.id());
  }

  /// The sentence for a line.
  String of(Line line) {
    return switch (line.subject()) {
      case Branch it when it.isGroup() -> said("group", line.words(), line.lines().size());
      case Branch.PROJECT -> said("project", line.words());
      case Branch _ -> joined(line.words(), line.note());
      case Feeling(CurveId curve, StepId step) ->
          map.curve(curve).map(it -> of(it, step)).orElse("");
      case Element(ElementId id) -> element(id, line);
    };
  }

  private String element(ElementId id, Line line) {
    return Optional.ofNullable(cards.get(id))
        .map(this::of)
        .or(() -> map.stages().stream().filter(it -> it.id().equals(id)).findFirst().map(this::of))
        .or(() -> map.steps().stream().filter(it -> it.id().equals(id)).findFirst().map(this::of))
        .or(() -> map.lanes().stream().filter(it -> it.id().equals(id)).findFirst().map(this::of))
        .or(() -> curve(id).map(this::of))
        .orElseGet(() -> besideTheMap(id, line));
  }

  private Optional<EmotionCurve> curve(ElementId id) {
    return map.curves().stream().filter(it -> it.id().equals(id)).findFirst();
  }

  private String of(Card card) {
    Lane lane = map.lane(card.lane()).orElseThrow();
    Step step = step(card.step());
    Stage stage = map.stageOf(card.step()).orElseThrow();
    List<Card> inStep = inOrder(card.step());
    return joined(
        card.detail() instanceof Plain
            ? words.nameOf(lane)
            : constant("outline.kind.", lane.kind()),
        card.text().isBlank() ? messages.text("outline.empty") : card.text(),
        said("step", step.name()),
        said("stage", stage.name()),
        place(inStep.indexOf(card), inStep.size()),
        card.span() > 1 ? messages.text("outline.spoken.span", card.span()) : "",
        new Facts(project, messages).of(card),
        links(card));
  }

  /// The cards of a step, lane by lane.
  private List<Card> inOrder(StepId step) {
    Map<LaneId, List<Card>> inLanes =
        inSteps.getOrDefault(step, List.of()).stream().collect(Collectors.groupingBy(Card::lane));
    return map.lanes().stream()
        .flatMap(it -> inLanes.getOrDefault(it.id(), List.of()).stream())
        .toList();
  }

  private String links(Card card) {
    long count =
        map.links().stream()
            .filter(it -> it.from().equals(card.id()) || it.to().equals(card.id()))
            .count();
    return count == 0 ? "" : messages.text("outline.spoken.links", count);
  }

  private String of(Stage stage) {
    return joined(
        said("stage", stage.name()),
        place(map.stages().indexOf(stage), map.stages().size()),
        constant("phase.", stage.phase()),
        messages.text("outline.spoken.steps", stage.steps().size()),
        cards(stage.steps().stream().map(Step::id).toList()));
  }

  private String of(Step step) {
    Stage stage = map.stageOf(step.id()).orElseThrow();
    return joined(
        said("step", step.name()),
        said("stage", stage.name()),
        place(stage.steps().indexOf(step), stage.steps().size()),
        cards(List.of(step.id())));
  }

  private String cards(List<StepId> steps) {
    int count = steps.stream().mapToInt(it -> inSteps.getOrDefault(it, List.of()).size()).sum();
    return messages.text("outline.spoken.cards", count);
  }

  private String of(Lane lane) {
    long count = map.cards().stream().filter(it -> it.lane().equals(lane.id())).count();
    return joined(
        said("lane", words.nameOf(lane)),
        place(map.lanes().indexOf(lane), map.lanes().size()),
        lane.kind().holdsCards() ? messages.text("outline.spoken.cards", count) : "",
        lane.lineBelow().map(it -> constant("serviceLine.", it)).orElse(""));
  }

  private String of(EmotionCurve curve) {
    return joined(
        said("curve", words.nameOf(curve)),
        messages.text("outline.spoken.points", curve.points().size()));
  }

  private String of(EmotionCurve curve, StepId step) {
    return joined(
        said("step", step(step).name()),
        curve.pointIn(step).map(this::of).orElse(messages.text("outline.spoken.noPoint")),
        said("curve", words.nameOf(curve)));
  }

  private String of(EmotionPoint point) {
    return joined(
        Values.shown(point.value(), messages),
        point.level(),
        point.quote().isBlank() ? "" : messages.text("map.quoted", point.quote()));
  }

  private String besideTheMap(ElementId id, Line line) {
    return switch (id) {
      case MapId it ->
          joined(
              said("map", line.words()),
              line.note(),
              it.equals(map.id()) ? messages.text("outline.spoken.lookedAt") : "");
      case PersonaId it -> project.persona(it).map(this::of).orElse("");
      case SegmentId _ -> joined(said("segment", line.words()), line.note());
      case ChannelId _ -> joined(said("channel", line.words()), line.note());
      case TeamId _ -> joined(said("team", line.words()), line.note());
      case LinkId _ -> said("link", line.words());
      default -> line.words();
    };
  }

  private String of(Persona persona) {
    return joined(
        said("persona", persona.name()),
        persona.age().map(it -> messages.text("outline.spoken.age", it)).orElse(""),
        persona.segment().flatMap(project::segment).map(Segment::name).orElse(""));
  }

  private Step step(StepId id) {
    return map.steps().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
  }

  private String said(String kind, Object... arguments) {
    return messages.text("outline.spoken." + kind, arguments);
  }

  private String place(int index, int size) {
    return messages.text("outline.spoken.place", index + 1, size);
  }

  private String constant(String prefix, Enum<?> constant) {
    return messages.text(prefix + MapWords.keyOf(constant));
  }

  static String joined(String... parts) {
    return Stream.of(parts)
        .map(it -> it.replace('\n', ' ').strip())
        .filter(it -> !it.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
