package org.periplo.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// Something measured; its name is the card's text.
///
/// @param value the last value, in the kind's scale; like the target, kept without superfluous
///     digits
/// @param target the value aimed at, in the same scale
/// @param unit the unit to show behind the value, e.g. `%` or `min`; empty for none
/// @param date when it was measured
/// @param sampleSize how many were asked, 0 or more
/// @param source where the value comes from; empty if not known
@RecordBuilder
public record Metric(
    MetricKind kind,
    Optional<BigDecimal> value,
    Optional<BigDecimal> target,
    String unit,
    Optional<LocalDate> date,
    Optional<Integer> sampleSize,
    String source,
    Extras extras)
    implements CardDetail, MetricBuilder.With {

  /// A metric of one's own, not measured yet.
  public static final Metric NEW =
      new Metric(
          MetricKind.CUSTOM,
          Optional.empty(),
          Optional.empty(),
          "",
          Optional.empty(),
          Optional.empty(),
          "",
          Extras.NONE);

  /// @throws BrokenRuleException if value or target lies outside the kind's scale or has too many
  ///     digits behind the point, or the sample size lies below 0
  public Metric {
    int least = kind.least();
    int most = kind.most();
    value = value.map(it -> Require.range("value", it, least, most));
    target = target.map(it -> Require.range("target", it, least, most));
    sampleSize.ifPresent(it -> Require.range("sampleSize", it, 0, Integer.MAX_VALUE));
  }

  /// How the value stands to the target; empty if one of the two is missing.
  ///
  /// Near is within a tenth of the kind's scale, or of the target where the scale has no ends.
  public Optional<Standing> standing() {
    return value.flatMap(it -> target.map(aim -> standing(it.doubleValue(), aim.doubleValue())));
  }

  private Standing standing(double value, double target) {
    double missing = kind.lessIsBetter() ? value - target : target - value;
    boolean open = kind.most() == Integer.MAX_VALUE;
    double scale = open ? Math.abs(target) : kind.most() - (double) kind.least();
    return missing <= 0
        ? Standing.REACHED
        : missing <= scale / 10 ? Standing.NEAR : Standing.MISSED;
  }

  /// How a value stands to its target.
  public enum Standing {
    /// As good or better.
    REACHED,
    /// Almost as good.
    NEAR,
    /// Not good enough.
    MISSED
  }
}
