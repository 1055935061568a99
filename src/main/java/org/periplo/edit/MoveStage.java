package org.periplo.edit;

import org.periplo.model.JourneyMap;
import org.periplo.model.Project;
import org.periplo.model.Stage;
import org.periplo.model.StageId;

/// Moves a stage, with all that begins in it, to another place in its map.
///
/// A card keeps its first step, and its span as far as the map reaches.
///
/// @param position the place among the other stages, from 0; beyond the last means the last
public record MoveStage(StageId stage, int position) implements Edit {
  @Override
  public Project applyTo(Project project) {
    return MapChange.in(project, stage, this::moved);
  }

  private JourneyMap moved(JourneyMap map) {
    Stage moving = map.stage(stage).orElseThrow();
    return new Columns(map, Reordering.moved(map.stages(), position, moving)).reordered();
  }
}
