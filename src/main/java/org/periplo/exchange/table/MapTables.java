package org.periplo.exchange.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.periplo.exchange.Extract;
import org.periplo.layout.MapWords;
import org.periplo.model.EmotionCurve;
import org.periplo.model.EmotionPoint;
import org.periplo.model.JourneyMap;
import org.periplo.model.PersonaId;
import org.periplo.model.Project;
import org.periplo.model.Review;
import org.periplo.model.Segment;
import org.periplo.model.Stage;
import org.periplo.model.Step;

/// What the maps themselves say, their cards aside.
final class MapTables {

  private final Extract extract;
  private final Project project;
  private final MapWords words;

  MapTables(Extract extract, MapWords words) {
    this.extract = extract;
    this.project = extract.project();
    this.words = words;
  }

  private record PlacedStep(JourneyMap map, Stage stage, Step step) {}

  private record PlacedPoint(JourneyMap map, EmotionCurve curve, EmotionPoint point) {

    String stage() {
      return map.stageOf(point.step()).map(Stage::name).orElse("");
    }

    String step() {
      return map.steps().stream()
          .filter(it -> it.id().equals(point.step()))
          .map(Step::name)
          .collect(Collectors.joining());
    }
  }

  private record HeldReview(JourneyMap map, Review review) {}

  private Stream<JourneyMap> all() {
    return extract.maps().stream();
  }

  Table maps() {
    List<Column<JourneyMap>> columns =
        List.of(
            Column.text("found.map", 30, JourneyMap::name),
            Column.text("field.state", 16, it -> words.constant("map.state.", it.state())),
            Column.text("field.pairedWith", 30, this::pair),
            Column.text("field.personas", 24, it -> personas(it.personas())),
            Column.text("field.segment", 20, this::segment),
            Column.text("field.purpose", 40, JourneyMap::purpose),
            Column.text("field.objective", 40, JourneyMap::objective),
            Column.text("field.scenario", 40, JourneyMap::scenario),
            Column.text("field.expectations", 40, JourneyMap::expectations),
            Column.whole("field.reviewMonths", it -> Optional.of(it.reviewMonths())),
            Column.day("field.nextReview", JourneyMap::nextReview),
            Column.text("column.id", 24, it -> it.id().value()));
    return Table.of("table.maps", columns, all(), words);
  }

  private String pair(JourneyMap map) {
    return map.pairedWith().flatMap(project::map).map(JourneyMap::name).orElse("");
  }

  private String personas(List<PersonaId> ids) {
    return ids.stream().map(it -> words.persona(Optional.of(it))).collect(Collectors.joining(", "));
  }

  private String segment(JourneyMap map) {
    return map.segment().flatMap(project::segment).map(Segment::name).orElse("");
  }

  Table stages() {
    List<Column<PlacedStep>> columns =
        List.of(
            Column.text("found.map", 30, it -> it.map.name()),
            Column.text("field.phase", 18, it -> words.constant("phase.", it.stage.phase())),
            Column.text("found.stage", 22, it -> it.stage.name()),
            Column.text("field.goal", 40, it -> it.stage.goal()),
            Column.text("found.step", 22, it -> it.step.name()),
            Column.text("column.stageId", 24, it -> it.stage.id().value()),
            Column.text("column.stepId", 24, it -> it.step.id().value()));
    return Table.of("table.stages", columns, all().flatMap(MapTables::steps), words);
  }

  private static Stream<PlacedStep> steps(JourneyMap map) {
    return map.stages().stream()
        .flatMap(stage -> stage.steps().stream().map(it -> new PlacedStep(map, stage, it)));
  }

  Table emotions() {
    List<Column<PlacedPoint>> columns =
        List.of(
            Column.text("found.map", 30, it -> it.map.name()),
            Column.text("column.curve", 22, it -> words.nameOf(it.curve)),
            Column.text("field.persona", 20, it -> words.persona(it.curve.persona())),
            Column.text("field.curve", 14, it -> words.constant("curve.", it.curve.kind())),
            Column.text("found.stage", 22, PlacedPoint::stage),
            Column.text("found.step", 22, PlacedPoint::step),
            Column.number("field.emotion", it -> Optional.of(BigDecimal.valueOf(it.point.value()))),
            Column.text("field.level", 18, it -> words.nameOf(it.map.emotionScale(), it.point)),
            Column.text("field.quote", 40, it -> it.point.quote()));
    return Table.of("table.emotions", columns, all().flatMap(MapTables::points), words);
  }

  private static Stream<PlacedPoint> points(JourneyMap map) {
    return map.curves().stream()
        .flatMap(curve -> curve.points().stream().map(it -> new PlacedPoint(map, curve, it)));
  }

  Table reviews() {
    List<Column<HeldReview>> columns =
        List.of(
            Column.text("found.map", 30, it -> it.map.name()),
            Column.day("column.reviewed", it -> Optional.of(it.review.date())),
            Column.text("field.conclusions", 60, it -> it.review.conclusions()));
    return Table.of("table.reviews", columns, all().flatMap(MapTables::held), words);
  }

  private static Stream<HeldReview> held(JourneyMap map) {
    return map.reviews().stream().map(it -> new HeldReview(map, it));
  }
}
