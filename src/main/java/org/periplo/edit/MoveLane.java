package org.periplo.edit;

import org.periplo.model.JourneyMap;
import org.periplo.model.LaneId;
import org.periplo.model.Project;

/// Moves a lane, with all that stands in it, to another place in its map.
///
/// @param position the place among the other lanes, from 0; beyond the last means the last
public record MoveLane(LaneId lane, int position) implements Edit {
  @Override
  public Project applyTo(Project project) {
    return MapChange.in(project, lane, this::moved);
  }

  private JourneyMap moved(JourneyMap map) {
    return map.withLanes(Reordering.moved(map.lanes(), position, map.lane(lane).orElseThrow()));
  }
}
