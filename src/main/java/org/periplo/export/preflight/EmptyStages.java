package org.periplo.export.preflight;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.periplo.drawing.Page;
import org.periplo.geometry.Box;
import org.periplo.model.Card;
import org.periplo.model.EmotionPoint;
import org.periplo.model.JourneyMap;
import org.periplo.model.Stage;
import org.periplo.model.Step;
import org.periplo.model.StepId;

/// Looks for stages of maps about which nothing is said: no card, no feeling.
///
/// @param pages those of the document, to tell where a stage is seen
record EmptyStages(List<Page> pages) {

  List<Finding> in(JourneyMap map) {
    Set<StepId> filled = filled(map);
    return map.stages().stream()
        .filter(stage -> stage.steps().stream().noneMatch(it -> filled.contains(it.id())))
        .map(it -> finding(map, it))
        .toList();
  }

  private static Set<StepId> filled(JourneyMap map) {
    List<StepId> steps = map.steps().stream().map(Step::id).toList();
    Set<StepId> filled = new HashSet<>();
    for (Card card : map.cards()) {
      int first = steps.indexOf(card.step());
      filled.addAll(steps.subList(first, first + card.span()));
    }
    map.curves().stream()
        .flatMap(it -> it.points().stream())
        .filter(EmptyStages::saysSomething)
        .forEach(it -> filled.add(it.step()));
    return filled;
  }

  /// New maps begin with a curve that neither rises nor falls.
  private static boolean saysSomething(EmotionPoint point) {
    return point.value() != 0 || !point.quote().isBlank() || !point.level().isBlank();
  }

  private Finding finding(JourneyMap map, Stage stage) {
    return new Finding(
        Finding.Kind.EMPTY_STAGE, place(stage), "finding.empty-stage", words(map, stage));
  }

  private static List<Object> words(JourneyMap map, Stage stage) {
    return List.of(stage.name(), map.name());
  }

  private PagePlace place(Stage stage) {
    return Stream.iterate(0, it -> it < pages.size(), it -> it + 1)
        .flatMap(it -> seen(stage, it).stream())
        .findFirst()
        .orElseGet(() -> place(stage, 0, Optional.empty()));
  }

  private Optional<PagePlace> seen(Stage stage, int page) {
    return pages
        .get(page)
        .drawing()
        .boundsOf(stage.id())
        .map(it -> place(stage, page, Optional.of(it)));
  }

  private PagePlace place(Stage stage, int page, Optional<Box> area) {
    return new PagePlace(page, pages.get(page).title(), Optional.of(stage.id()), area);
  }
}
