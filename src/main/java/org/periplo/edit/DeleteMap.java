package org.periplo.edit;

import org.periplo.model.JourneyMap;
import org.periplo.model.MapId;
import org.periplo.model.Project;

/// Deletes a map; the last map of a project cannot be deleted.
///
/// A map that was paired with it is paired with none then.
public record DeleteMap(MapId map) implements Edit {
  @Override
  public Project applyTo(Project project) {
    Project apart = new References(map).takenFrom(project);
    return apart.withMaps(new Roster<>(apart.maps(), JourneyMap::id).without(map));
  }
}
