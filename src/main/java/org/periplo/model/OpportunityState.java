package org.periplo.model;

/// How far an opportunity has come.
public enum OpportunityState {
  /// An idea.
  PROPOSED,
  /// On the roadmap.
  PLANNED,
  /// Being done.
  IN_PROGRESS,
  /// Done.
  DONE,
  /// Decided against.
  DISCARDED
}
