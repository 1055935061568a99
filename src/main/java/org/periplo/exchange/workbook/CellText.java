package org.periplo.exchange.workbook;

import java.util.regex.Pattern;

/// A text as a cell of a workbook holds it.
final class CellText {

  /// How many characters a cell holds.
  static final int MOST_CHARACTERS = 32_767;

  private static final String CUT = "…";

  /// `_x0041_` in a cell stands for the letter A: a text that happens to be written so would
  /// change.
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private CellText() {}

  /// The text, cut with an ellipsis where it is longer than a cell can hold.
  static String of(String text) {
    String escaped = ESCAPE.matcher(text).replaceAll("_x005F_");
    return escaped.length() <= MOST_CHARACTERS
        ? escaped
        : escaped.substring(0, whole(escaped, MOST_CHARACTERS - CUT.length())) + CUT;
  }

  /// Not between the halves of a pair.
  private static int whole(String text, int length) {
    return Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
  }
}
