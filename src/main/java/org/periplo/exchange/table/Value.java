package org.periplo.exchange.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.periplo.exchange.CleanText;

/// What stands in one cell of a table.
public sealed interface Value {

  /// Nothing.
  Value NONE = new Text("");

  /// Words.
  ///
  /// @param text lines are parted by `\n`, and control characters are seen as the replacement
  ///     character; empty for an empty cell
  record Text(String text) implements Value {

    public Text {
      text = CleanText.visible(text);
    }
  }

  /// A number.
  record Amount(BigDecimal number) implements Value {}

  /// A day.
  record Day(LocalDate day) implements Value {}
}
