package org.periplo.model;

/// For whom an export is made.
public enum Audience {
  /// The client: without internal notes, without the sources of evidence.
  CLIENT,
  /// The people who made the map: with all that it says.
  INTERNAL
}
