package org.periplo.model;

/// What an emotion curve says.
public enum CurveKind {
  /// What is felt.
  FELT,
  /// What should be felt.
  GOAL
}
