package org.periplo.model;

/// A size of paper that printers and plotters know: ISO 216, and the North American ones.
public enum Paper {
  A0(841, 1189),
  A1(594, 841),
  A2(420, 594),
  A3(297, 420),
  A4(210, 297),
  TABLOID(279.4, 431.8),
  LETTER(215.9, 279.4);

  private final double shorter;
  private final double longer;

  Paper(double shorter, double longer) {
    this.shorter = shorter;
    this.longer = longer;
  }

  /// The shorter side, in millimetres.
  public double shorter() {
    return shorter;
  }

  /// The longer side, in millimetres.
  public double longer() {
    return longer;
  }
}
