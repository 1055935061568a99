package org.periplo.model;

/// The id of an emotion curve.
public record CurveId(String value) implements ElementId {

  /// @throws BrokenRuleException if the value has not the form of an id
  public CurveId {
    ElementId.checked(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
