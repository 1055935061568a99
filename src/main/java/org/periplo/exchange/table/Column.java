package org.periplo.exchange.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/// One column of a table whose rows are made of `R`.
///
/// @param nameKey the key of its name in the message bundles
/// @param width how wide it wants to be, in digits
/// @param value what stands in it in a row
record Column<R>(String nameKey, int width, Function<R, Value> value) {

  private static final int NUMBER_WIDTH = 10;
  private static final int DAY_WIDTH = 12;

  /// A column of words.
  static <R> Column<R> text(String nameKey, int width, Function<R, String> text) {
    return new Column<>(nameKey, width, row -> new Value.Text(text.apply(row)));
  }

  /// A column of numbers that can be missing.
  static <R> Column<R> number(String nameKey, Function<R, Optional<BigDecimal>> number) {
    return new Column<>(
        nameKey,
        NUMBER_WIDTH,
        row -> number.apply(row).<Value>map(Value.Amount::new).orElse(Value.NONE));
  }

  /// A column of numbers without decimals that can be missing.
  static <R> Column<R> whole(String nameKey, Function<R, Optional<Integer>> number) {
    return number(nameKey, row -> number.apply(row).map(BigDecimal::valueOf));
  }

  /// A column of days that can be missing.
  static <R> Column<R> day(String nameKey, Function<R, Optional<LocalDate>> day) {
    return new Column<>(
        nameKey, DAY_WIDTH, row -> day.apply(row).<Value>map(Value.Day::new).orElse(Value.NONE));
  }
}
