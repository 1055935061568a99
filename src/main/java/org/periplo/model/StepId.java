package org.periplo.model;

/// The id of a step.
public record StepId(String value) implements ElementId {

  /// @throws BrokenRuleException if the value has not the form of an id
  public StepId {
    ElementId.checked(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
