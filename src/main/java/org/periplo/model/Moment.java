package org.periplo.model;

/// The detail of a card in a lane of moments.
public record Moment(MomentOfTruth moment, Extras extras) implements CardDetail {

  /// The moment of choosing.
  public static final Moment NEW = new Moment(MomentOfTruth.FIRST, Extras.NONE);
}
