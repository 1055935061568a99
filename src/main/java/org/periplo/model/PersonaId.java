package org.periplo.model;

/// The id of a persona.
public record PersonaId(String value) implements ElementId {

  /// @throws BrokenRuleException if the value has not the form of an id
  public PersonaId {
    ElementId.checked(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
