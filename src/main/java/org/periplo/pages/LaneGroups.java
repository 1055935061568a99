package org.periplo.pages;

import java.util.ArrayList;
import java.util.List;
import org.periplo.layout.PlacedLane;

/// Shares lanes out over as few slides as they need, each about as full as the others.
final class LaneGroups {

  private static final double STEP = 6;

  private LaneGroups() {}

  /// The lanes in their order; a lane higher than `room` stands alone.
  static List<List<PlacedLane>> of(List<PlacedLane> lanes, double room) {
    int fewest = filled(lanes, room).size();
    double limit = lanes.stream().mapToDouble(LaneGroups::heightOf).sum() / Math.max(1, fewest);
    while (limit < room && filled(lanes, limit).size() > fewest) {
      limit += STEP;
    }
    return filled(lanes, Math.min(limit, room));
  }

  private static List<List<PlacedLane>> filled(List<PlacedLane> lanes, double limit) {
    List<List<PlacedLane>> groups = new ArrayList<>();
    double used = Double.POSITIVE_INFINITY;
    for (PlacedLane lane : lanes) {
      double needed = heightOf(lane);
      if (used + needed > limit) {
        groups.add(new ArrayList<>());
        used = 0;
      }
      groups.getLast().add(lane);
      used += needed;
    }
    return groups;
  }

  /// The height of a lane and of the line under it, in points.
  static double heightOf(PlacedLane lane) {
    return lane.box().height() + lane.lineBelow().map(it -> it.box().height()).orElse(0.0);
  }
}
