package org.periplo.model;

import java.math.BigDecimal;

/// Ranges that the constructors of this package ask for.
final class Require {

  private static final int MOST_DECIMALS = 12;

  private Require() {}

  static int range(String property, int value, int least, int most) {
    return Rule.NUMBER_RANGE.require(
        value >= least && value <= most, value, property, value, least, most);
  }

  static double range(String property, double value, double least, double most) {
    return Rule.NUMBER_RANGE.require(
        value >= least && value <= most, value, property, value, least, most);
  }

  /// Returns the number without superfluous digits, so that equal numbers are equal values.
  static BigDecimal range(String property, BigDecimal value, int least, int most) {
    range(property, value.doubleValue(), least, most);
    BigDecimal shortest = value.stripTrailingZeros();
    Rule.NUMBER_DIGITS.require(shortest.scale() <= MOST_DECIMALS, shortest, property, value);
    return shortest.setScale(Math.max(0, shortest.scale()));
  }
}
