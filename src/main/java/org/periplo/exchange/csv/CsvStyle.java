package org.periplo.exchange.csv;

import java.util.regex.Pattern;
import org.periplo.exchange.table.Value;
import org.periplo.model.Language;

/// How a cell is written.
///
/// A text that a spreadsheet would take for a formula, because it begins with one of `= + - @`, a
/// tab or their wide forms, gets an apostrophe before it, as OWASP advises against "CSV injection";
/// one that is no more than a number does not.
///
/// @param separator what parts two cells
/// @param decimalPoint what parts a number's decimals
record CsvStyle(String separator, char decimalPoint) {

  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t＝＋－＠].*", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?");
  private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",;\\n\\t]|^ | $");

  /// Spanish spreadsheets part cells by semicolons, since the comma parts decimals.
  static CsvStyle of(Language language) {
    return switch (language) {
      case ENGLISH -> new CsvStyle(",", '.');
      case SPANISH -> new CsvStyle(";", ',');
    };
  }

  String cell(Value value) {
    return switch (value) {
      case Value.Text(var text) -> quoted(harmless(text));
      case Value.Amount(var number) -> quoted(number.toPlainString().replace('.', decimalPoint));
      case Value.Day(var day) -> day.toString();
    };
  }

  private static String harmless(String text) {
    boolean formula = FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
    return formula ? "'" + text : text;
  }

  private String quoted(String text) {
    return NEEDS_QUOTES.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
