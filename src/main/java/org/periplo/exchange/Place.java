package org.periplo.exchange;

import java.util.Optional;
import org.periplo.model.LaneId;
import org.periplo.model.StepId;

/// Where cards are pasted from.
///
/// @param lane the lane of the topmost cards; empty for where they were, or the first that fits
/// @param step the step of the leftmost cards; empty for where they were, or the first
public record Place(Optional<LaneId> lane, Optional<StepId> step) {
  /// Where the cards were.
  public static final Place SAME = new Place(Optional.empty(), Optional.empty());
}
