package org.periplo.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Optional;

/// Something that could be done.
///
/// @param impact 1 (little) to 5 (much)
/// @param effort 1 (little) to 5 (much)
@RecordBuilder
public record Opportunity(
    int impact,
    int effort,
    Optional<TeamId> owner,
    Optional<LocalDate> due,
    OpportunityState state,
    Extras extras)
    implements CardDetail, OpportunityBuilder.With {

  /// A proposal of middle impact and effort, without owner or date.
  public static final Opportunity NEW =
      new Opportunity(
          3, 3, Optional.empty(), Optional.empty(), OpportunityState.PROPOSED, Extras.NONE);

  /// @throws BrokenRuleException if impact or effort is out of range
  public Opportunity {
    Require.range("impact", impact, 1, 5);
    Require.range("effort", effort, 1, 5);
  }
}
