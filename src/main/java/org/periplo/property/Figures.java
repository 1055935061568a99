package org.periplo.property;

import java.math.BigDecimal;
import java.util.Optional;

/// Numbers of the model as the numbers that can be written.
final class Figures {

  private Figures() {}

  /// A number that is always there.
  static Optional<BigDecimal> needed(int number) {
    return Optional.of(BigDecimal.valueOf(number));
  }

  /// A number that may be missing.
  static Optional<BigDecimal> perhaps(Optional<Integer> number) {
    return number.map(BigDecimal::valueOf);
  }

  /// The whole number that was written, which must be one; as near as it comes if it is too large.
  static int whole(Optional<BigDecimal> number) {
    return number.orElseThrow().min(LARGEST).max(LARGEST.negate()).intValueExact();
  }

  /// The whole number that was written, if one was.
  static Optional<Integer> perhapsWhole(Optional<BigDecimal> number) {
    return number.map(it -> whole(Optional.of(it)));
  }

  /// A number with or without decimals, without zeros that say nothing.
  static Optional<BigDecimal> written(double number) {
    return Optional.of(
        new BigDecimal(BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()));
  }

  /// The number that was written, or the usual one if there is none.
  static double number(Optional<BigDecimal> number, double usual) {
    return number.map(BigDecimal::doubleValue).orElse(usual);
  }

  private static final BigDecimal LARGEST = BigDecimal.valueOf(Integer.MAX_VALUE);
}
