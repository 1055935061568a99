package org.periplo.layout;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.periplo.model.Metric;
import org.periplo.model.MetricKind;

/// Numbers and dates as a language writes them.
public final class Numbers {

  private static final String MINUS = "−";

  private static final Map<Locale, Formats> FORMATS = new ConcurrentHashMap<>();

  private final NumberFormat format;
  private final DateTimeFormatter month;
  private final DateTimeFormatter day;

  /// Numbers and dates of a language; for one thread.
  public Numbers(Locale locale) {
    Formats formats = FORMATS.computeIfAbsent(locale, Formats::of);
    format = (NumberFormat) formats.number.clone();
    month = formats.month;
    day = formats.day;
  }

  /// Made once for each language, as every layout asks for them.
  ///
  /// @param number never used itself: it serves one thread at a time
  private record Formats(NumberFormat number, DateTimeFormatter month, DateTimeFormatter day) {

    static Formats of(Locale locale) {
      NumberFormat number = NumberFormat.getNumberInstance(locale);
      number.setMaximumFractionDigits(3);
      return new Formats(
          number,
          DateTimeFormatter.ofPattern("MMM yyyy", locale),
          DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }
  }

  /// A value of a metric with its unit, e.g. `4.6 / 5`, `−12` or `71 %`.
  public String measured(BigDecimal value, Metric metric) {
    String unit = metric.unit().isEmpty() ? usualUnit(metric.kind()) : metric.unit();
    return unit.isEmpty() ? number(value) : number(value) + " " + unit;
  }

  /// A number with up to three decimals and a real minus sign.
  public String number(Number value) {
    return format.format(value).replace("-", MINUS);
  }

  /// A feeling, e.g. `+1` or `−1.75`.
  public String signed(double value) {
    return value > 0 ? "+" + number(value) : number(value);
  }

  /// Month and year, e.g. `jun 2027`.
  public String month(LocalDate date) {
    return month.format(date);
  }

  /// A day, as the language writes it in full, without the day of the week.
  public String day(LocalDate date) {
    return day.format(date);
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
