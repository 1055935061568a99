package org.periplo.property;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.periplo.edit.AddReview;
import org.periplo.edit.ChangeLanguage;
import org.periplo.edit.ChangeMap;
import org.periplo.edit.ChangeReviews;
import org.periplo.edit.DeleteReview;
import org.periplo.edit.Edit;
import org.periplo.edit.MapFrame;
import org.periplo.edit.RenameMap;
import org.periplo.edit.RenameProject;
import org.periplo.model.JourneyMap;
import org.periplo.model.Language;
import org.periplo.model.MapId;
import org.periplo.model.MapState;
import org.periplo.model.Project;
import org.periplo.model.Review;
import org.periplo.session.View;

/// The properties of a map and of the project as a whole.
final class MapForms {

  private static final Access<JourneyMap, MapFrame> FRAME =
      new Access<>(MapFrame::of, (map, it) -> new ChangeMap(map.id(), it));

  private static final Comparator<Review> BY_DATE = Comparator.comparing(Review::date);

  static final Form<JourneyMap> MAP =
      new Form<>(
          "inspector.map",
          List.of(
              new Section<>("", identity()),
              new Section<>("section.purpose", purpose()),
              new Section<>("section.reviews", reviews())));

  static final Form<Project> PROJECT =
      new Form<>(
          "inspector.project",
          List.of(
              new Section<>(
                  "",
                  List.of(
                      new Property.Line<>(
                          "field.project",
                          new Access<>(Project::name, (_, name) -> new RenameProject(name))),
                      new Property.Segments<>(
                          "field.language",
                          new Access<>(Project::language, (_, it) -> new ChangeLanguage(it)),
                          Option.all(Language.class, "projectLanguage.").toList())))));

  private MapForms() {}

  private static List<Property<JourneyMap>> identity() {
    return List.of(
        new Property.Line<>(
            "field.name",
            new Access<>(JourneyMap::name, (map, name) -> new RenameMap(map.id(), name))),
        new Property.Segments<>(
            "field.state",
            FRAME.part(MapFrame::state, MapFrame::withState),
            Option.all(MapState.class, "mapState.").toList()),
        new Property.Choice<>(
            "field.pairedWith",
            FRAME.part(MapFrame::pairedWith, MapFrame::withPairedWith),
            MapForms::others),
        new Property.Names<>(
            "field.personas",
            FRAME.part(MapFrame::personas, MapFrame::withPersonas),
            Catalogues.PERSONAS),
        new Property.Name<>(
            "field.segment",
            FRAME.part(MapFrame::segment, MapFrame::withSegment),
            Catalogues.SEGMENTS));
  }

  private static List<Property<JourneyMap>> purpose() {
    return List.of(
        words("field.purpose", MapFrame::purpose, MapFrame::withPurpose),
        words("field.objective", MapFrame::objective, MapFrame::withObjective),
        words("field.scenario", MapFrame::scenario, MapFrame::withScenario),
        words("field.expectations", MapFrame::expectations, MapFrame::withExpectations));
  }

  private static Property<JourneyMap> words(
      String key, Function<MapFrame, String> words, BiFunction<MapFrame, String, MapFrame> with) {
    return new Property.Lines<>(key, FRAME.part(words, with));
  }

  private static List<Property<JourneyMap>> reviews() {
    return List.of(
        new Property.Numeral<>(
            "field.reviewMonths",
            FRAME
                .part(MapFrame::reviewMonths, MapFrame::withReviewMonths)
                .as(Figures::needed, Figures::whole),
            NumberForm.NEEDED),
        new Property.Fact<>("field.nextReview", (_, map) -> List.of(due(map))),
        new Property.Reviews<>(
            "field.reviews", new Access<>(JourneyMap::reviews, MapForms::reviewed)));
  }

  private static Stream<Option<Optional<MapId>>> others(View view, List<JourneyMap> maps) {
    return Option.orNone(
        view.project().maps().stream()
            .filter(it -> !maps.contains(it))
            .map(it -> new Option<>(it.id(), new Caption.Own(it.name()))));
  }

  private static Caption due(JourneyMap map) {
    return map.nextReview().map(MapForms::due).orElse(Caption.phrase("review.none"));
  }

  private static Caption due(LocalDate day) {
    long late = ChronoUnit.DAYS.between(day, LocalDate.now(ZoneId.systemDefault()));
    return late > 0 ? Caption.phrase("review.late", day, late) : Caption.phrase("review.next", day);
  }

  /// The one edit that leads from the reviews of a map to others.
  private static Edit reviewed(JourneyMap map, List<Review> now) {
    List<Review> before = map.reviews();
    int first = firstDifference(before, now);
    return switch (Integer.compare(now.size(), before.size())) {
      case 1 -> new AddReview(map.id(), now.get(first));
      case -1 -> new DeleteReview(map.id(), first);
      default -> new ChangeReviews(map.id(), now.stream().sorted(BY_DATE).toList());
    };
  }

  private static int firstDifference(List<Review> before, List<Review> now) {
    int shorter = Math.min(before.size(), now.size());
    return IntStream.range(0, shorter)
        .filter(it -> !before.get(it).equals(now.get(it)))
        .findFirst()
        .orElse(shorter);
  }
}
