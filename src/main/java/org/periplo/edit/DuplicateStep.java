package org.periplo.edit;

import java.util.List;
import java.util.NoSuchElementException;
import org.periplo.model.IdSource;
import org.periplo.model.JourneyMap;
import org.periplo.model.Project;
import org.periplo.model.Stage;
import org.periplo.model.Step;
import org.periplo.model.StepId;

/// Copies a step with the cards and emotion points in it, right after the original.
///
/// A card that begins before the step or ends after it is not copied: if it covers the step, it
/// covers the copy too.
///
/// @param copies the ids of the copies
public record DuplicateStep(StepId step, Copies copies) implements Edit {
  /// Copies `step` with what stands in it in `project`.
  ///
  /// @throws NoSuchElementException if the step is not there
  public static DuplicateStep of(Project project, StepId step, IdSource ids) {
    JourneyMap map = MapChange.mapOf(project, step);
    return new DuplicateStep(step, Copies.of(ColumnCopy.content(map, List.of(step)), ids));
  }

  @Override
  public Project applyTo(Project project) {
    return MapChange.in(project, step, this::duplicated);
  }

  private JourneyMap duplicated(JourneyMap map) {
    Step original = MapChange.step(map, step);
    return new ColumnCopy(map, List.of(step), copies)
        .among(map.stages().stream().map(it -> doubled(it, original)).toList());
  }

  private Stage doubled(Stage stage, Step original) {
    int place = stage.steps().indexOf(original);
    return place < 0
        ? stage
        : stage.withSteps(Reordering.inserted(stage.steps(), place + 1, copies.of(original)));
  }
}
