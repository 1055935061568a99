package org.periplo.ui.outline;

/// Words of several rows as one row, and back.
final class OneRow {

  /// Stands for a line break where words are written in one row.
  private static final String BREAK = " ¶ ";

  private OneRow() {}

  /// The words to read, with spaces for line breaks.
  static String toRead(String words) {
    return words.replace('\n', ' ');
  }

  /// The words to write in a row.
  static String toWrite(String words) {
    return words.replace("\n", BREAK);
  }

  /// The words that were written in a row.
  static String written(String row) {
    return row.replaceAll(" ?¶ ?", "\n").strip();
  }
}
