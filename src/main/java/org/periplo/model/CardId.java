package org.periplo.model;

/// The id of a card.
public record CardId(String value) implements ElementId {

  /// @throws BrokenRuleException if the value has not the form of an id
  public CardId {
    ElementId.checked(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
