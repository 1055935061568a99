package org.periplo.edit;

import org.periplo.model.JourneyMap;
import org.periplo.model.Project;
import org.periplo.model.StageId;

/// Deletes a stage with its steps; the last stage of a map cannot be deleted.
///
/// A card that stands in these steps alone goes, and so do their emotion points. A card that covers
/// other steps keeps those.
public record DeleteStage(StageId stage) implements Edit {
  @Override
  public Project applyTo(Project project) {
    return MapChange.in(project, stage, this::without);
  }

  private JourneyMap without(JourneyMap map) {
    return new Columns(map, Reordering.without(map.stages(), map.stage(stage).orElseThrow()))
        .deleted();
  }
}
