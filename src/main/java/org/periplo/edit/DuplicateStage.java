package org.periplo.edit;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.periplo.model.IdSource;
import org.periplo.model.JourneyMap;
import org.periplo.model.Project;
import org.periplo.model.Stage;
import org.periplo.model.StageId;
import org.periplo.model.Step;
import org.periplo.model.StepId;

/// Copies a stage with its steps, and the cards and emotion points in them, right after the
/// original.
///
/// A card that begins before the stage or ends after it is not copied: if it covers the stage's
/// last step, it covers the copies too.
///
/// @param copies the ids of the copies
public record DuplicateStage(StageId stage, Copies copies) implements Edit {
  /// Copies `stage` with what stands in it in `project`.
  ///
  /// @throws NoSuchElementException if the stage is not there
  public static DuplicateStage of(Project project, StageId stage, IdSource ids) {
    JourneyMap map = MapChange.mapOf(project, stage);
    List<StepId> steps = steps(map.stage(stage).orElseThrow());
    return new DuplicateStage(
        stage, Copies.of(Stream.concat(Stream.of(stage), ColumnCopy.content(map, steps)), ids));
  }

  private static List<StepId> steps(Stage stage) {
    return stage.steps().stream().map(Step::id).toList();
  }

  @Override
  public Project applyTo(Project project) {
    return MapChange.in(project, stage, this::duplicated);
  }

  private JourneyMap duplicated(JourneyMap map) {
    Stage original = map.stage(stage).orElseThrow();
    int place = map.stages().indexOf(original) + 1;
    return new ColumnCopy(map, steps(original), copies)
        .among(Reordering.inserted(map.stages(), place, copies.of(original)));
  }
}
