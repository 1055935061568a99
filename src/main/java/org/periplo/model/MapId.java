package org.periplo.model;

/// The id of a journey map.
public record MapId(String value) implements ElementId {

  /// @throws BrokenRuleException if the value has not the form of an id
  public MapId {
    ElementId.checked(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
