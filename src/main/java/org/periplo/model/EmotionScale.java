package org.periplo.model;

import io.soabase.recordbuilder.core.RecordBuilder;

/// What a map calls its feelings from −2 to +2, and the faces that it gives them.
@RecordBuilder
public record EmotionScale(
    EmotionLevel veryBad,
    EmotionLevel bad,
    EmotionLevel neutral,
    EmotionLevel good,
    EmotionLevel veryGood,
    Extras extras)
    implements EmotionScaleBuilder.With {

  /// Every degree with its own name and face.
  public static final EmotionScale USUAL =
      new EmotionScale(
          Degree.VERY_BAD.usual(),
          Degree.BAD.usual(),
          Degree.NEUTRAL.usual(),
          Degree.GOOD.usual(),
          Degree.VERY_GOOD.usual(),
          Extras.NONE);

  /// The level of a degree.
  public EmotionLevel at(Degree degree) {
    return switch (degree) {
      case VERY_BAD -> veryBad;
      case BAD -> bad;
      case NEUTRAL -> neutral;
      case GOOD -> good;
      case VERY_GOOD -> veryGood;
    };
  }

  /// The same scale with another level for a degree.
  public EmotionScale with(Degree degree, EmotionLevel level) {
    return switch (degree) {
      case VERY_BAD -> withVeryBad(level);
      case BAD -> withBad(level);
      case NEUTRAL -> withNeutral(level);
      case GOOD -> withGood(level);
      case VERY_GOOD -> withVeryGood(level);
    };
  }
}
