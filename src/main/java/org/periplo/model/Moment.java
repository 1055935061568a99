package org.periplo.model;

import io.soabase.recordbuilder.core.RecordBuilder;

/// The detail of a card in a lane of moments.
@RecordBuilder
public record Moment(MomentOfTruth moment, Extras extras) implements CardDetail {

  /// The moment of choosing.
  public static final Moment NEW = new Moment(MomentOfTruth.FIRST, Extras.NONE);
}
