package org.periplo.text;

import org.periplo.unicode.Turning;

/// Makes of text that people paste from anywhere text that every painter can set.
final class Settable {

  private static final int REPLACEMENT = 0xFFFD;
  private static final int NEXT_LINE = 0x85;
  private static final int SOFT_HYPHEN = 0xAD;
  private static final int BYTE_ORDER_MARK = 0xFEFF;
  private static final int FIRST_VARIATION = 0xFE00;
  private static final int LAST_VARIATION = 0xFE0F;

  /// The tags and the further variation selectors, from U+E0000 to U+E0FFF.
  private static final int TAGS = 0xE0;

  private Settable() {}

  /// `text` with a space for each tab and line end, with U+FFFD for each half of a surrogate pair
  /// and each character that Unicode has set aside, and without what has no look of its own: other
  /// control characters, soft hyphens, byte order marks, tags, variation selectors, and marks that
  /// turn the direction of what follows.
  static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isUsual(text.charAt(i))) {
        return cleaned(text);
      }
    }
    return text;
  }

  private static boolean isUsual(char character) {
    return (character >= ' ' && character <= '~')
        || (character > SOFT_HYPHEN
            && character < Character.MIN_SURROGATE
            && !isSeparator(character)
            && !Turning.is(character));
  }

  private static boolean isSeparator(char character) {
    return character == '\u2028' || character == '\u2029';
  }

  private static String cleaned(String text) {
    StringBuilder cleaned = new StringBuilder(text.length());
    text.codePoints()
        .filter(it -> !isWithoutLook(it))
        .map(Settable::settable)
        .forEach(cleaned::appendCodePoint);
    return cleaned.toString();
  }

  private static boolean isWithoutLook(int character) {
    return character == SOFT_HYPHEN
        || character == BYTE_ORDER_MARK
        || (character >= FIRST_VARIATION && character <= LAST_VARIATION)
        || character >> 12 == TAGS
        || Turning.is(character)
        || (Character.isISOControl(character) && !isSpace(character));
  }

  private static boolean isSpace(int character) {
    return Character.isWhitespace(character) || character == NEXT_LINE;
  }

  private static int settable(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
      case Character.SURROGATE -> REPLACEMENT;
      default -> (character & 0xFFFE) == 0xFFFE ? REPLACEMENT : character;
    };
  }
}
