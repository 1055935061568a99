package org.periplo.property;

/// How a number may be written.
public enum NumberForm {
  /// With digits behind the point, or not at all.
  DECIMAL,
  /// Without digits behind the point, or not at all.
  WHOLE,
  /// Without digits behind the point, and never missing.
  NEEDED
}
