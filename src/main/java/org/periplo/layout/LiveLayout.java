package org.periplo.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.periplo.model.ElementId;
import org.periplo.model.JourneyMap;
import org.periplo.model.LaneId;
import org.periplo.model.Project;
import org.periplo.theme.Theme;

/// Lays out a map again and again while it is edited.
///
/// It gives what [Arrangement] gives, and sets only those cards and links anew that have changed;
/// legends list hidden curves too, so that they can be shown again.
public final class LiveLayout {

  private final CardMemory memory = new CardMemory();

  /// The layout of a map of a project, in points.
  ///
  /// @param collapsed lanes and stages of which only the names are shown
  public MapLayout of(Project project, JourneyMap map, Theme theme, Set<ElementId> collapsed) {
    return new Arrangement(project, map, theme, collapsed, Form.FREE, memory, HiddenCurves.LISTED)
        .arranged();
  }

  /// The layout of a map with no lane lower than it is in an earlier layout.
  ///
  /// @param collapsed lanes and stages of which only the names are shown
  public MapLayout notLowerThan(
      MapLayout earlier, Project project, JourneyMap map, Theme theme, Set<ElementId> collapsed) {
    Map<LaneId, Double> heights = new HashMap<>();
    earlier.lanes().forEach(it -> heights.put(it.lane().id(), it.box().height()));
    return new Arrangement(
            project,
            map,
            theme,
            collapsed,
            new Form(heights, Cuts.NONE),
            memory,
            HiddenCurves.LISTED)
        .arranged();
  }
}
