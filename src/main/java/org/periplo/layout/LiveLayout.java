package org.periplo.layout;

import java.util.HashMap;
import java.util.Map;
import org.periplo.model.JourneyMap;
import org.periplo.model.LaneId;
import org.periplo.model.Project;
import org.periplo.theme.Theme;

/// Lays out a map again and again while it is edited.
///
/// It gives what [Arrangement] gives, and sets only those cards anew that have changed.
public final class LiveLayout {

  private final CardMemory memory = new CardMemory();

  /// The layout of a map of a project, in points.
  public MapLayout of(Project project, JourneyMap map, Theme theme) {
    return new Arrangement(project, map, theme, Map.of(), memory).arranged();
  }

  /// The layout of a map with no lane lower than it is in an earlier layout.
  public MapLayout notLowerThan(MapLayout earlier, Project project, JourneyMap map, Theme theme) {
    Map<LaneId, Double> heights = new HashMap<>();
    earlier.lanes().forEach(it -> heights.put(it.lane().id(), it.box().height()));
    return new Arrangement(project, map, theme, heights, memory).arranged();
  }
}
