package org.periplo.model;

/// The id of a stage.
public record StageId(String value) implements ElementId {

  /// @throws BrokenRuleException if the value has not the form of an id
  public StageId {
    ElementId.checked(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
