package org.periplo.ui.present;

import java.util.List;
import java.util.Set;
import org.periplo.model.LaneId;
import org.periplo.model.StageId;

/// What a room sees at one moment of a presentation.
public sealed interface Scene {

  /// The whole map.
  record WholeMap() implements Scene {}

  /// One stage.
  ///
  /// @param revealed its lanes that can be seen, the latest last
  /// @param hidden its lanes that are still to come
  record OfStage(StageId stage, List<LaneId> revealed, Set<LaneId> hidden) implements Scene {

    public OfStage {
      revealed = List.copyOf(revealed);
      hidden = Set.copyOf(hidden);
    }
  }
}
