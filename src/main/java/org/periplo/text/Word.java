package org.periplo.text;

import java.util.ArrayList;
import java.util.List;

/// A part of a paragraph that stays in one line if it can, with the spaces behind it.
///
/// @param start where it begins
/// @param visibleEnd where its last visible character ends
/// @param end where the spaces behind it end
record Word(int start, int visibleEnd, int end) {

  private static final String HYPHENS = "-\u2010\u2013\u2014";
  private static final char ZERO_WIDTH_SPACE = '\u200B';

  /// All of `text`, word by word; only the first can be all spaces.
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || endsAt(text, i)) {
        words.add(new Word(start, visibleEnd(text, start, i), i));
        start = i;
      }
    }
    return words;
  }

  /// Where the last visible character between two places ends.
  static int visibleEnd(String text, int start, int end) {
    int visible = end;
    while (visible > start && Character.isWhitespace(text.charAt(visible - 1))) {
      visible--;
    }
    return visible;
  }

  private static boolean endsAt(String text, int i) {
    char before = text.charAt(i - 1);
    char after = text.charAt(i);
    boolean behindSpaces =
        (Character.isWhitespace(before) || before == ZERO_WIDTH_SPACE)
            && !Character.isWhitespace(after);
    boolean behindHyphen =
        HYPHENS.indexOf(before) >= 0
            && i > 1
            && Character.isLetter(text.charAt(i - 2))
            && Character.isLetter(after);
    return behindSpaces || behindHyphen;
  }
}
