package org.periplo.ui.inspector;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.Optional;

/// Decimal numbers as a person writes them in a language.
record Decimals(Locale locale) {

  private static final int MOST_DIGITS = 12;

  private DecimalFormat format() {
    DecimalFormat format = (DecimalFormat) NumberFormat.getInstance(locale);
    format.setParseBigDecimal(true);
    format.setGroupingUsed(false);
    format.setMaximumFractionDigits(MOST_DIGITS);
    return format;
  }

  /// The number as it is written.
  String write(BigDecimal number) {
    return format().format(number);
  }

  /// The number that is written; empty if it is none.
  Optional<BigDecimal> read(String text) {
    String written = text.strip().replace('\u2212', '-');
    ParsePosition end = new ParsePosition(0);
    Number number = format().parse(written, end);
    return number instanceof BigDecimal it && end.getIndex() == written.length()
        ? Optional.of(it)
        : Optional.empty();
  }
}
