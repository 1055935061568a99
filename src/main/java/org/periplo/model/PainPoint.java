package org.periplo.model;

import io.soabase.recordbuilder.core.RecordBuilder;

/// Something that hurts.
///
/// @param severity 1 (a nuisance) to 5 (the customer leaves)
/// @param rootCause why it happens; empty if not known
@RecordBuilder
public record PainPoint(
    int severity, Frequency frequency, String rootCause, PainState state, Extras extras)
    implements CardDetail, PainPointBuilder.With {

  /// An open pain point of middle severity.
  public static final PainPoint NEW =
      new PainPoint(3, Frequency.SOMETIMES, "", PainState.OPEN, Extras.NONE);

  /// @throws BrokenRuleException if the severity is out of range
  public PainPoint {
    Require.range("severity", severity, 1, 5);
  }
}
