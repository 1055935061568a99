package org.periplo.exchange;

/// What becomes of cards for which a map has too few steps or lanes.
public enum Room {
  /// Steps or lanes are added.
  ADDED,
  /// Cards beyond the last step are left out; cards beyond the last lane go into it.
  AS_IT_IS
}
