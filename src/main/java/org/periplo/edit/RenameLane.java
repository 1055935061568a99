package org.periplo.edit;

import org.periplo.model.LaneId;
import org.periplo.model.Project;

/// Gives a lane another name.
///
/// @param laneName the name; empty for the kind's own
public record RenameLane(LaneId lane, String laneName) implements Edit {
  @Override
  public Project applyTo(Project project) {
    return MapChange.lane(project, lane, it -> it.withName(laneName));
  }
}
