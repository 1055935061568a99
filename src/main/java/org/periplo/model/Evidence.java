package org.periplo.model;

import io.soabase.recordbuilder.core.RecordBuilder;

/// How well a card is known to be true, and from what.
///
/// @param source where it comes from, e.g. `survey, n = 214`; empty if not known
@RecordBuilder
public record Evidence(EvidenceLevel level, String source, Extras extras) {

  /// Believed, with no source.
  public static final Evidence ASSUMED = new Evidence(EvidenceLevel.ASSUMED, "", Extras.NONE);
}
