package org.periplo.model;

/// The id of a segment.
public record SegmentId(String value) implements ElementId {

  /// @throws BrokenRuleException if the value has not the form of an id
  public SegmentId {
    ElementId.checked(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
