package org.periplo.edit;

import org.periplo.model.IdSource;
import org.periplo.model.Lane;
import org.periplo.model.LaneId;
import org.periplo.model.LaneKind;
import org.periplo.model.MapId;
import org.periplo.model.Project;

/// Adds a lane to a map.
///
/// @param position the lane's place in the map, from 0; beyond the last means the last
public record AddLane(MapId map, Lane lane, int position) implements Edit {
  /// A new lane that bears its kind's name.
  public static AddLane of(MapId map, int position, LaneKind kind, IdSource ids) {
    return new AddLane(map, Lane.of(ids.next(LaneId::new), kind), position);
  }

  @Override
  public Project applyTo(Project project) {
    return MapChange.in(
        project, map, it -> it.withLanes(Reordering.inserted(it.lanes(), position, lane)));
  }
}
