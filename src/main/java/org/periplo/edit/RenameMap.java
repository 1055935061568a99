package org.periplo.edit;

import org.periplo.model.MapId;
import org.periplo.model.Project;

/// Gives a map another name.
public record RenameMap(MapId map, String mapName) implements Edit {
  @Override
  public Project applyTo(Project project) {
    return MapChange.in(project, map, it -> it.withName(mapName));
  }
}
