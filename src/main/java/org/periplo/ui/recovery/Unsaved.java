package org.periplo.ui.recovery;

import java.util.Optional;
import org.periplo.merge.Comparison;
import org.periplo.recovery.Origin;
import org.periplo.recovery.Recovered;

/// A project that was not saved when the program ended, beside what its file holds.
///
/// @param saved empty if it never had a file, or if that is not there any more
/// @param changes in how much both differ; empty if nothing is there to compare
public record Unsaved(Recovered recovered, Optional<SavedState> saved, Optional<Integer> changes) {

  /// What was recovered, with its file as it is now.
  public static Unsaved of(Recovered recovered) {
    Optional<SavedState> saved = recovered.origin().map(Origin::file).flatMap(SavedState::of);
    Optional<Integer> changes =
        saved.flatMap(SavedState::project).map(it -> Comparison.of(it, recovered.project()).size());
    return new Unsaved(recovered, saved, changes);
  }
}
