package org.periplo.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MetricTest {

  @Test
  void equalNumbersMakeEqualMetrics() {
    assertThat(metric("4.50")).isEqualTo(metric("4.5"));
    assertThat(metric("1E+3")).isEqualTo(metric("1000.0"));
    assertThat(metric("-0.00")).isEqualTo(metric("0"));
  }

  @Test
  void numbersHaveNoSuperfluousDigits() {
    assertThat(metric("1E+3").value()).contains(new BigDecimal("1000"));
    assertThat(metric("-1.750").target()).contains(new BigDecimal("-1.75"));
  }

  @Test
  void aNumberOfEndlessDigitsIsRefused() {
    assertThatExceptionOfType(BrokenRuleException.class)
        .isThrownBy(() -> metric("1E-999999999"))
        .matches(it -> it.rule() == Rule.NUMBER_DIGITS);
  }

  @Test
  void aNumberOutsideTheScaleIsRefused() {
    assertThatExceptionOfType(BrokenRuleException.class)
        .isThrownBy(() -> metric("1E+999999999"))
        .matches(it -> it.rule() == Rule.NUMBER_RANGE);
  }

  private static Metric metric(String number) {
    Optional<BigDecimal> value = Optional.of(new BigDecimal(number));
    return Metric.NEW.withValue(value).withTarget(value);
  }
}
