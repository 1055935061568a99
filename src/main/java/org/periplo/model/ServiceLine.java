package org.periplo.model;

/// A line of a service blueprint, drawn below a lane.
public enum ServiceLine {
  /// Between what the customer does and what the front stage does.
  INTERACTION,
  /// Between what the customer sees and what happens behind it.
  VISIBILITY,
  /// Between the back stage and the systems that support it.
  INTERNAL_INTERACTION
}
