package org.periplo.edit;

import org.periplo.model.LinkLines;
import org.periplo.model.MapId;
import org.periplo.model.Project;

/// Leaves the links of a map undrawn.
public record HideLinks(MapId map) implements Edit {
  @Override
  public Project applyTo(Project project) {
    return MapChange.in(project, map, it -> it.withLinkLines(LinkLines.HIDDEN));
  }
}
