package org.periplo.model;

/// The id of a team.
public record TeamId(String value) implements ElementId {

  /// @throws BrokenRuleException if the value has not the form of an id
  public TeamId {
    ElementId.checked(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
