package org.periplo.model;

/// Whether something is drawn.
public enum Visibility {
  /// It is drawn.
  SHOWN,
  /// It is kept, but neither drawn nor exported.
  HIDDEN
}
