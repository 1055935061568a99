package org.periplo.ui.inspector;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.TextField;

/// Decimal numbers as a person writes them in a language.
record Decimals(Locale locale) {

  private static final int MOST_DIGITS = 9;

  private DecimalFormat format() {
    DecimalFormat format = (DecimalFormat) NumberFormat.getInstance(locale);
    format.setParseBigDecimal(true);
    format.setGroupingUsed(false);
    format.setMaximumFractionDigits(MOST_DIGITS);
    return format;
  }

  /// Shows a number, or nothing.
  void show(Optional<BigDecimal> number, TextField field) {
    String text = number.map(format()::format).orElse("");
    if (!text.equals(field.getText())) {
      field.setText(text);
    }
  }

  /// The number that is written, or that none is; empty if it is no number.
  Optional<Optional<BigDecimal>> read(String text) {
    String written = text.strip().replace('\u2212', '-');
    if (written.isEmpty()) {
      return Optional.of(Optional.empty());
    }
    ParsePosition end = new ParsePosition(0);
    Number number = format().parse(written, end);
    return number instanceof BigDecimal it && end.getIndex() == written.length()
        ? Optional.of(Optional.of(it))
        : Optional.empty();
  }
}
