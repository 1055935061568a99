package org.periplo.model;

import io.soabase.recordbuilder.core.RecordBuilder;

/// The detail of a card that is all text.
@RecordBuilder
public record Plain(Extras extras) implements CardDetail {

  /// Plain, and no more.
  public static final Plain PLAIN = new Plain(Extras.NONE);
}
