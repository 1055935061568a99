package org.periplo.edit;

import java.util.List;
import org.periplo.model.IdSource;
import org.periplo.model.JourneyMap;
import org.periplo.model.MapId;
import org.periplo.model.Phase;
import org.periplo.model.Project;
import org.periplo.model.Stage;
import org.periplo.model.StageId;
import org.periplo.model.Step;
import org.periplo.model.StepId;

/// Adds a stage to a map; a card that reaches over the place now reaches over the stage too.
///
/// @param position the stage's place in the map, from 0; beyond the last means the last
public record AddStage(MapId map, Stage stage, int position) implements Edit {
  /// A new stage of one step.
  public static AddStage of(
      MapId map, int position, String stageName, Phase phase, String stepName, IdSource ids) {
    List<Step> steps = List.of(Step.of(ids.next(StepId::new), stepName));
    return new AddStage(map, Stage.of(ids.next(StageId::new), stageName, phase, steps), position);
  }

  @Override
  public Project applyTo(Project project) {
    return MapChange.in(project, map, this::added);
  }

  private JourneyMap added(JourneyMap it) {
    return new Columns(it, Reordering.inserted(it.stages(), position, stage)).inserted();
  }
}
