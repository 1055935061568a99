package org.periplo.ui.export;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.Optional;
import javafx.util.StringConverter;

/// Writes numbers as a person does, and reads them back within their range.
final class Millimetres extends StringConverter<Double> {

  private final Locale locale;
  private final double least;
  private final double most;
  private double last;

  Millimetres(Locale locale, double least, double most) {
    this.locale = locale;
    this.least = least;
    this.most = most;
  }

  @Override
  public String toString(Double number) {
    last = Optional.ofNullable(number).orElse(last);
    return NumberFormat.getInstance(locale).format(last);
  }

  /// The number; the one before if none is written.
  @Override
  public Double fromString(String text) {
    ParsePosition end = new ParsePosition(0);
    Number read = NumberFormat.getInstance(locale).parse(text.strip(), end);
    return read == null || end.getIndex() < text.strip().length()
        ? last
        : Math.clamp(read.doubleValue(), least, most);
  }
}
