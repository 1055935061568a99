package org.periplo.model;

/// The id of a link between two cards.
public record LinkId(String value) implements ElementId {

  /// @throws BrokenRuleException if the value has not the form of an id
  public LinkId {
    ElementId.checked(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
