package org.periplo.ui.present;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.LaneId;

/// How somebody wants to present the maps of a file. It belongs to the person, not to the project.
///
/// @param order lanes of any map in the order in which they are revealed; lanes that are not in it
///     follow in the order of their map
/// @param reveal how they come
/// @param minutes how long the presentation may take, 0 to 600; 0 for as long as it takes
@RecordBuilder
public record PresentationPlan(List<LaneId> order, Reveal reveal, int minutes)
    implements PresentationPlanBuilder.With {

  /// The lanes from top to bottom, one by one, for as long as it takes.
  public static final PresentationPlan USUAL =
      new PresentationPlan(List.of(), Reveal.ONE_BY_ONE, 0);

  /// The longest time that can be set.
  public static final int MOST_MINUTES = 600;

  public PresentationPlan {
    order = order.stream().distinct().toList();
    minutes = Math.clamp(minutes, 0, MOST_MINUTES);
  }

  /// The lanes of a map in the order in which they are revealed.
  public List<LaneId> lanesOf(JourneyMap map) {
    List<LaneId> all = map.lanes().stream().map(Lane::id).toList();
    return Stream.concat(order.stream().filter(all::contains), all.stream()).distinct().toList();
  }

  /// With the lanes of one map in this order, and those of other maps as they are.
  public PresentationPlan ordering(List<LaneId> lanes) {
    return withOrder(
        Stream.concat(lanes.stream(), order.stream().filter(it -> !lanes.contains(it))).toList());
  }
}
