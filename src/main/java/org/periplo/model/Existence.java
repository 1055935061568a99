package org.periplo.model;

/// Whether a touchpoint is there.
public enum Existence {
  /// It exists today.
  EXISTS,
  /// It does not exist yet, and should.
  SHOULD_EXIST
}
