package org.periplo.model;

/// The id of a lane.
public record LaneId(String value) implements ElementId {

  /// @throws BrokenRuleException if the value has not the form of an id
  public LaneId {
    ElementId.checked(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
