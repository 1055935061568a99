package org.periplo.model;

/// The id of a channel.
public record ChannelId(String value) implements ElementId {

  /// @throws BrokenRuleException if the value has not the form of an id
  public ChannelId {
    ElementId.checked(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
