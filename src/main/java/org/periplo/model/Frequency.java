package org.periplo.model;

/// How often a pain point hurts.
public enum Frequency {
  /// Now and then.
  RARELY,
  /// Some of the time.
  SOMETIMES,
  /// Most of the time.
  OFTEN,
  /// Every time.
  ALWAYS
}
