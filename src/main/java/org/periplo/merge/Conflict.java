package org.periplo.merge;

import java.util.Optional;

/// What two people made otherwise of the same thing.
///
/// @param mine what one made of it; empty if they took it away
/// @param theirs what the other made of it; empty if they took it away
/// @param kept whose is kept
public record Conflict(Where where, Optional<String> mine, Optional<String> theirs, Side kept) {

  /// Whose work.
  public enum Side {
    MINE,
    THEIRS
  }

  /// The same, told from the other's side.
  Conflict swapped() {
    return new Conflict(where, theirs, mine, kept == Side.MINE ? Side.THEIRS : Side.MINE);
  }
}
