package org.periplo.model;

/// A moment at which a customer makes up their mind.
public enum MomentOfTruth {
  /// Forming an opinion, before any contact.
  ZERO,
  /// Choosing.
  FIRST,
  /// Using.
  SECOND,
  /// Telling others.
  ULTIMATE
}
