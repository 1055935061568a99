package org.periplo.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.periplo.layout.MapLayout;
import org.periplo.layout.PlacedLane;
import org.periplo.theme.Theme;

/// Finds where a map is cut from left to right: between lanes where it can; a lane that is higher
/// than a sheet is laid out again, so that its cards stand on this side of the cut or on that.
final class LevelCuts {

  private final Function<List<Double>, MapLayout> layouts;
  private final SheetRun run;
  private final double above;
  private final double below;
  private final List<Double> cuts = new ArrayList<>();
  private MapLayout layout;

  /// @param layouts lays out the map with cuts at some heights
  /// @param above the height of what stands over the map
  /// @param below the height of what stands under it, and is not parted from its last lane
  LevelCuts(Function<List<Double>, MapLayout> layouts, SheetRun run, double above, double below) {
    this.layouts = layouts;
    this.run = run;
    this.above = above;
    this.below = below;
    layout = layouts.apply(List.of());
  }

  /// The layout with all cuts.
  MapLayout layout() {
    return layout;
  }

  /// The y of the cuts in the map.
  List<Double> all() {
    double start = -above;
    while (!run.isLast(start, layout.size().height() + below)) {
      start = next(start);
      cuts.add(start);
      layout = isBetweenLanes(start) ? layout : layouts.apply(cuts);
    }
    return cuts;
  }

  private boolean isBetweenLanes(double y) {
    return layout.lanes().stream().anyMatch(it -> it.box().y() == y);
  }

  private double next(double start) {
    double limit = start + run.step();
    List<PlacedLane> lanes = layout.lanes();
    for (int i = 0; i < lanes.size(); i++) {
      PlacedLane lane = lanes.get(i);
      double end = lane.box().y() + LaneGroups.heightOf(lane) + (i == lanes.size() - 1 ? below : 0);
      if (end > limit) {
        boolean fits = end - lane.box().y() <= run.step();
        boolean begins = i > 0 && lane.box().y() > start;
        boolean hasRoom = lane.box().y() + headOf(lane) <= limit;
        return begins && (fits || !hasRoom) ? lane.box().y() : inside(lane, start, limit);
      }
    }
    return limit;
  }

  private static double inside(PlacedLane lane, double start, double limit) {
    double bottom = lane.box().bottom();
    return bottom > start ? Math.min(limit, bottom) : limit;
  }

  /// The height of what must not be parted at the upper edge of a lane.
  static double headOf(PlacedLane lane) {
    double label = lane.label().height() + 2 * Theme.LANE_PADDING;
    double band =
        lane.band()
            .map(it -> it.bottom() - lane.box().y() + Theme.FACE / 2 + Theme.LANE_PADDING)
            .orElse(0.0);
    return Math.max(label, band);
  }
}
