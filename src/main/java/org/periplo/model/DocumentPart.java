package org.periplo.model;

/// A part of a handout or a deck that can be left out, in the order in which they stand.
public enum DocumentPart {
  /// How to read a map.
  HOW_TO_READ,
  /// Whose journey it is.
  PERSONAS,
  /// All stages at a glance.
  OVERVIEW,
  /// What the map says, stage by stage.
  STAGES,
  /// The pain points, the worst first.
  PAIN_POINTS,
  /// The opportunities as a matrix of impact and effort, and as a table.
  OPPORTUNITIES,
  /// The metrics.
  METRICS,
  /// The reviews.
  REVIEWS
}
