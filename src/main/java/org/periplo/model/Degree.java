package org.periplo.model;

import java.util.stream.Stream;

/// How good or bad a feeling is, in whole steps.
public enum Degree {
  /// −2.
  VERY_BAD(-2, Face.SAD),
  /// −1.
  BAD(-1, Face.UNHAPPY),
  /// 0.
  NEUTRAL(0, Face.CALM),
  /// +1.
  GOOD(1, Face.SMILING),
  /// +2.
  VERY_GOOD(2, Face.HAPPY);

  private final int value;
  private final Face usualFace;

  Degree(int value, Face usualFace) {
    this.value = value;
    this.usualFace = usualFace;
  }

  /// The degree that a value is nearest to; one halfway belongs to the calmer of both.
  ///
  /// @param value −2 to +2
  /// @throws java.util.NoSuchElementException if it is out of range
  public static Degree nearest(double value) {
    double whole = Math.signum(value) * Math.ceil(Math.abs(value) - 0.5);
    return Stream.of(values()).filter(it -> it.value == whole).findFirst().orElseThrow();
  }

  /// Where it stands between −2 and +2.
  public int value() {
    return value;
  }

  /// The level that a map has for it unless it is told otherwise.
  public EmotionLevel usual() {
    return new EmotionLevel("", usualFace, Extras.NONE);
  }
}
