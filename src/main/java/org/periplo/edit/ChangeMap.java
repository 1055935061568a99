package org.periplo.edit;

import org.periplo.model.MapId;
import org.periplo.model.Project;

/// Changes what frames a map: everything but its name and its content.
///
/// @param frame the new frame; [MapFrame#of] gives the old one, to change what shall change
public record ChangeMap(MapId map, MapFrame frame) implements Edit {
  @Override
  public Project applyTo(Project project) {
    return MapChange.in(project, map, frame::around);
  }
}
