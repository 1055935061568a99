package org.periplo.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;

/// A column group.
///
/// @param goal what the customer wants in it; empty if not known
/// @param steps one or more, from left to right
@RecordBuilder
public record Stage(
    StageId id, String name, Phase phase, String goal, List<Step> steps, Extras extras)
    implements StageBuilder.With {

  /// @throws BrokenRuleException if there is no step
  public Stage {
    steps = List.copyOf(steps);
    Rule.STAGE_HAS_STEP.require(!steps.isEmpty(), steps, id);
  }

  /// A stage without a goal.
  public static Stage of(StageId id, String name, Phase phase, List<Step> steps) {
    return new Stage(id, name, phase, "", steps, Extras.NONE);
  }
}
