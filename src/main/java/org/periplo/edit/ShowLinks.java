package org.periplo.edit;

import org.periplo.model.LinkLines;
import org.periplo.model.MapId;
import org.periplo.model.Project;

/// Draws the links of a map.
public record ShowLinks(MapId map) implements Edit {
  @Override
  public Project applyTo(Project project) {
    return MapChange.in(project, map, it -> it.withLinkLines(LinkLines.DRAWN));
  }
}
