package org.periplo.exchange;

/// Makes foreign text fit for cards.
///
/// Lines are parted by `\n` alone. Control characters, byte order marks and code points that are no
/// characters are left out; half a surrogate pair becomes the replacement character. Marks that set
/// the direction of writing stay: they belong to the text.
public final class CleanText {

  private static final int REPLACEMENT = 0xFFFD;
  private static final int FIRST_CONTROL_ABOVE = 0x7F;
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private CleanText() {}

  /// The text without what a card cannot hold; the tab stays.
  static String of(String foreign) {
    String lines = foreign.replace("\r\n", "\n").replace('\r', '\n').replace('\u000B', '\n');
    StringBuilder clean = new StringBuilder(lines.length());
    lines
        .codePoints()
        .filter(CleanText::isKept)
        .map(it -> isHalf(it) ? REPLACEMENT : it)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /// The text as other programs can hold it: lines are parted by `\n` alone, and what is no
  /// character or controls a device is seen as the replacement character.
  public static String visible(String text) {
    if (text.chars().allMatch(it -> (it >= ' ' && it < FIRST_CONTROL_ABOVE) || it == '\n')) {
      return text;
    }
    StringBuilder visible = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .map(it -> isKept(it) && !isHalf(it) ? it : REPLACEMENT)
        .forEach(visible::appendCodePoint);
    return visible.toString();
  }

  /// Without white space around it, be it one that does not break either.
  static String stripped(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isSpace(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  private static boolean isKept(int character) {
    return character == '\n'
        || character == '\t'
        || (!Character.isISOControl(character)
            && character != BYTE_ORDER_MARK
            && (character & 0xFFFE) != 0xFFFE);
  }

  /// Half of a pair: code points take whole pairs together.
  private static boolean isHalf(int character) {
    return character <= 0xFFFF && Character.isSurrogate((char) character);
  }
}
