package org.periplo.model;

/// Where a stage lies in relation to the purchase.
public enum Phase {
  /// Before the purchase.
  BEFORE,
  /// During the purchase.
  DURING,
  /// After the purchase.
  AFTER,
  /// In customer service.
  SERVICE
}
