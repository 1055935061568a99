package org.periplo.session;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.Cell;
import org.periplo.model.ElementId;
import org.periplo.model.JourneyMap;
import org.periplo.model.Project;
import org.periplo.model.Stage;
import org.periplo.model.StepId;

/// Finds the lanes and stages that hide something when they are collapsed.
final class Hiding {

  private Hiding() {}

  /// Those that hide any of what is selected.
  static Set<ElementId> of(Selection selection, Project project) {
    Set<ElementId> hiding = new LinkedHashSet<>();
    for (JourneyMap map : project.maps()) {
      selection.elements().stream().flatMap(it -> of(it, map)).forEach(hiding::add);
      selection.cell().stream().flatMap(it -> of(it, map)).forEach(hiding::add);
    }
    return hiding;
  }

  private static Stream<ElementId> of(ElementId element, JourneyMap map) {
    return switch (element) {
      case CardId id -> map.card(id).map(Card::cell).stream().flatMap(it -> of(it, map));
      case StepId id -> stage(id, map).stream();
      default -> Stream.empty();
    };
  }

  private static Stream<ElementId> of(Cell cell, JourneyMap map) {
    return map.lane(cell.lane()).isEmpty()
        ? Stream.empty()
        : Stream.concat(Stream.of(cell.lane()), stage(cell.step(), map).stream());
  }

  private static Optional<ElementId> stage(StepId step, JourneyMap map) {
    return map.stageOf(step).map(Stage::id);
  }
}
