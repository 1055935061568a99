package org.periplo.pages;

import java.text.BreakIterator;
import java.util.Locale;

/// Words for the head of a page: as they were written, unless they would leave the page no room for
/// anything else.
///
/// Nobody writes a title of so many letters or lines; a file can hold one all the same. Its first
/// words stand in the head then, in one paragraph.
final class HeadWords {

  private static final int MOST_CHARACTERS = 300;
  private static final int MOST_ON_NOTE = 100;
  private static final int MOST_LINES = 4;
  private static final String CUT = "…";

  private HeadWords() {}

  /// The words for a page, or their beginning.
  static String of(String written) {
    return bounded(written, MOST_CHARACTERS);
  }

  /// The words for a note of the size of a hand, or their beginning.
  static String onNote(String written) {
    return bounded(written, MOST_ON_NOTE);
  }

  private static String bounded(String written, int most) {
    if (written.length() <= most && written.lines().count() <= MOST_LINES) {
      return written;
    }
    String beginning = written.substring(0, Math.min(written.length(), 2 * most));
    String line = beginning.strip().replaceAll("\\s+", " ");
    return (line.length() <= most ? line : cut(line, most)) + CUT;
  }

  /// Between two characters as a reader sees them, if one ends within reach.
  private static String cut(String line, int most) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(line);
    int end = characters.preceding(most);
    return line.substring(0, end > 0 ? end : most);
  }
}
