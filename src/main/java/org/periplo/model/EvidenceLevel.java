package org.periplo.model;

/// How well a card is known to be true.
public enum EvidenceLevel {
  /// The team believes it.
  ASSUMED,
  /// Somebody saw or heard it.
  OBSERVED,
  /// Data show it.
  VALIDATED
}
