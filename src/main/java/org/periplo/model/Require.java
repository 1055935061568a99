package org.periplo.model;

import java.math.BigDecimal;

/// Ranges that the constructors of this package ask for.
final class Require {

  private Require() {}

  static int range(String property, int value, int least, int most) {
    return Rule.NUMBER_RANGE.require(
        value >= least && value <= most, value, property, value, least, most);
  }

  static double range(String property, double value, double least, double most) {
    return Rule.NUMBER_RANGE.require(
        value >= least && value <= most, value, property, value, least, most);
  }

  static BigDecimal range(String property, BigDecimal value, int least, int most) {
    range(property, value.doubleValue(), least, most);
    return value;
  }
}
