package org.periplo.model;

import io.soabase.recordbuilder.core.RecordBuilder;

/// A column inside a stage.
@RecordBuilder
public record Step(StepId id, String name, Extras extras) implements StepBuilder.With {

  /// A step with nothing but its name.
  public static Step of(StepId id, String name) {
    return new Step(id, name, Extras.NONE);
  }
}
