package org.periplo.edit;

import org.periplo.model.BrokenRuleException;
import org.periplo.model.JourneyMap;
import org.periplo.model.MapId;
import org.periplo.model.Project;

/// Moves a map to another place among the maps of the project.
///
/// @param position the place among the other maps, from 0; beyond the last means the last
public record MoveMap(MapId map, int position) implements Edit {
  /// @throws BrokenRuleException if the position is below 0
  public MoveMap {
    Reordering.required(position);
  }

  @Override
  public Project applyTo(Project project) {
    JourneyMap moved = project.map(map).orElseThrow(() -> MapChange.missing(map));
    return Sharing.kept(
        project, project.withMaps(Reordering.moved(project.maps(), position, moved)));
  }
}
