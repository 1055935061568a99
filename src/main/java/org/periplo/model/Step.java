package org.periplo.model;

import io.soabase.recordbuilder.core.RecordBuilder;

/// A column inside a stage.
///
/// @param width how wide it is, counted in usual widths of a step: 0.5 to 4, usually 1
@RecordBuilder
public record Step(StepId id, String name, double width, Extras extras)
    implements StepBuilder.With {

  /// The narrowest that a step can be.
  public static final double LEAST_WIDTH = 0.5;

  /// The width of a step unless set otherwise.
  public static final double USUAL_WIDTH = 1;

  /// The widest that a step can be.
  public static final double MOST_WIDTH = 4;

  /// @throws BrokenRuleException if the width is out of its range
  public Step {
    Require.range("width", width, LEAST_WIDTH, MOST_WIDTH);
  }

  /// A step of the usual width, with nothing but its name.
  public static Step of(StepId id, String name) {
    return new Step(id, name, USUAL_WIDTH, Extras.NONE);
  }
}
