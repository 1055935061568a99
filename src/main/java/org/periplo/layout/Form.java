package org.periplo.layout;

import java.util.Map;
import org.periplo.model.LaneId;

/// What a map has to meet besides its content.
///
/// @param leastHeights how high some lanes must be at least, in points
/// @param cuts where it is cut into sheets
public record Form(Map<LaneId, Double> leastHeights, Cuts cuts) {

  /// Only its content counts.
  public static final Form FREE = new Form(Map.of(), Cuts.NONE);

  public Form {
    leastHeights = Map.copyOf(leastHeights);
  }

  /// The same, cut elsewhere.
  public Form with(Cuts others) {
    return new Form(leastHeights, others);
  }
}
