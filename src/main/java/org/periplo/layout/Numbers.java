package org.periplo.layout;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.periplo.model.Metric;
import org.periplo.model.MetricKind;

/// Numbers and dates as a language writes them.
public final class Numbers {

  private static final String MINUS = "−";

  private final Locale locale;

  /// Numbers and dates of a language.
  public Numbers(Locale locale) {
    this.locale = locale;
  }

  /// A value of a metric with its unit, e.g. `4.6 / 5`, `−12` or `71 %`.
  public String measured(BigDecimal value, Metric metric) {
    String unit = metric.unit().isEmpty() ? usualUnit(metric.kind()) : metric.unit();
    return unit.isEmpty() ? number(value) : number(value) + " " + unit;
  }

  /// A number with up to three decimals and a real minus sign.
  public String number(Number value) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(3);
    return format.format(value).replace("-", MINUS);
  }

  /// A feeling, e.g. `+1` or `−1.75`.
  public String signed(double value) {
    return value > 0 ? "+" + number(value) : number(value);
  }

  /// Month and year, e.g. `jun 2027`.
  public String month(LocalDate date) {
    return DateTimeFormatter.ofPattern("MMM yyyy", locale).format(date);
  }

  /// A day, as the language writes it in full, without the day of the week.
  public String day(LocalDate date) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(date);
  }

  private static String usualUnit(MetricKind kind) {
    return switch (kind) {
      case CSAT_5, CES_5 -> "/ 5";
      case CSAT_7, CES_7 -> "/ 7";
      case CONVERSION, RETENTION, FIRST_CONTACT_RESOLUTION -> "%";
      case NPS, RESPONSE_TIME, CUSTOM -> "";
    };
  }
}
