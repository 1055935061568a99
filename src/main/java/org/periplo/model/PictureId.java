package org.periplo.model;

/// The id of a picture.
public record PictureId(String value) implements ElementId {

  /// @throws BrokenRuleException if the value has not the form of an id
  public PictureId {
    ElementId.checked(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
