package org.periplo.model;

/// Who starts a contact.
public enum Initiative {
  /// Planned by the company.
  PROACTIVE,
  /// Caused by the customer.
  REACTIVE
}
