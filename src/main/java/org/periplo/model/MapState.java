package org.periplo.model;

/// Whether a map shows what is, what shall be, or what would be best.
public enum MapState {
  /// The journey as it is today.
  CURRENT,
  /// The journey as it is planned.
  FUTURE,
  /// The journey without constraints.
  IDEAL
}
