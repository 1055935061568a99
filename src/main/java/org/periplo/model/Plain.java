package org.periplo.model;

/// The detail of a card that is all text.
public record Plain(Extras extras) implements CardDetail {

  /// Plain, and no more.
  public static final Plain PLAIN = new Plain(Extras.NONE);
}
