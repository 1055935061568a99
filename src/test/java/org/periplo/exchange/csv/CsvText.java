package org.periplo.exchange.csv;

import java.util.ArrayList;
import java.util.List;

/// Reads CSV as RFC 4180 says.
final class CsvText {

  private final String text;
  private final char separator;
  private int at;

  private CsvText(String text, char separator) {
    this.text = text;
    this.separator = separator;
  }

  /// The rows of a text, each of one cell or more.
  ///
  /// @throws AssertionError if a row does not end with a line break, or text follows a closing mark
  static List<List<String>> rows(String text, char separator) {
    CsvText csv = new CsvText(text, separator);
    List<List<String>> rows = new ArrayList<>();
    while (csv.at < text.length()) {
      rows.add(csv.row());
    }
    return rows;
  }

  private List<String> row() {
    List<String> cells = new ArrayList<>(List.of(cell()));
    while (text.charAt(at) == separator) {
      at++;
      cells.add(cell());
    }
    if (!text.startsWith("\r\n", at)) {
      throw new AssertionError("No end of a row at " + at + ": " + text.substring(at));
    }
    at += 2;
    return cells;
  }

  private String cell() {
    return text.charAt(at) == '"' ? quoted() : bare();
  }

  private String bare() {
    int start = at;
    while (text.charAt(at) != separator && text.charAt(at) != '\r' && text.charAt(at) != '"') {
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted() {
    StringBuilder cell = new StringBuilder();
    at++;
    while (text.charAt(at) != '"' || text.startsWith("\"\"", at)) {
      at += text.charAt(at) == '"' ? 1 : 0;
      cell.append(text.charAt(at++));
    }
    at++;
    return cell.toString();
  }
}
