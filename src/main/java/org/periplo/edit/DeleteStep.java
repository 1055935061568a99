package org.periplo.edit;

import java.util.List;
import java.util.stream.Stream;
import org.periplo.model.JourneyMap;
import org.periplo.model.Project;
import org.periplo.model.Stage;
import org.periplo.model.Step;
import org.periplo.model.StepId;

/// Deletes a step; a stage goes with its last step, but the last step of a map cannot be deleted.
///
/// A card that stands in this step alone goes, and so do the emotion points of the step. A card
/// that covers other steps keeps those: it gets narrower, and begins in the next step if it began
/// in this one.
public record DeleteStep(StepId step) implements Edit {
  @Override
  public Project applyTo(Project project) {
    return MapChange.in(project, step, this::without);
  }

  private JourneyMap without(JourneyMap map) {
    Step gone = MapChange.step(map, step);
    List<Stage> left = map.stages().stream().flatMap(it -> without(it, gone)).toList();
    return new Columns(map, left).deleted();
  }

  private static Stream<Stage> without(Stage stage, Step gone) {
    if (!stage.steps().contains(gone)) {
      return Stream.of(stage);
    }
    List<Step> left = Reordering.without(stage.steps(), gone);
    return left.isEmpty() ? Stream.empty() : Stream.of(stage.withSteps(left));
  }
}
