package org.periplo.model;

/// How far a pain point has come.
public enum PainState {
  /// Nobody works on it.
  OPEN,
  /// Somebody works on it.
  BEING_WORKED_ON,
  /// It hurts no longer.
  SOLVED
}
