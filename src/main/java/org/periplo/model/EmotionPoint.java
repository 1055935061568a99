package org.periplo.model;

import io.soabase.recordbuilder.core.RecordBuilder;

/// What is felt in one step.
///
/// @param value −2 (very bad) to +2 (very good)
/// @param quote what the customer said; empty for none
/// @param level the name of the level, e.g. `annoyed`; empty for none
@RecordBuilder
public record EmotionPoint(StepId step, double value, String quote, String level, Extras extras)
    implements EmotionPointBuilder.With {

  /// The least value.
  public static final double LEAST = -2;

  /// The greatest value.
  public static final double MOST = 2;

  /// @throws BrokenRuleException if the value is out of range or not a number
  public EmotionPoint {
    Require.range("value", value, LEAST, MOST);
    value = value == 0 ? 0.0 : value; // one zero: −0 would be written otherwise and equal nothing
  }

  /// A point without words.
  public static EmotionPoint of(StepId step, double value) {
    return new EmotionPoint(step, value, "", "", Extras.NONE);
  }
}
