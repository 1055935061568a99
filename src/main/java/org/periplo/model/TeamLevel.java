package org.periplo.model;

/// Where a team stands in the company.
public enum TeamLevel {
  /// It decides where to go.
  GOVERNANCE,
  /// It plans and coordinates.
  MANAGEMENT,
  /// It does the work.
  OPERATIONS
}
