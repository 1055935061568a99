package org.periplo.files;

import java.util.regex.Pattern;

/// Words of a file as they can stand in a sentence: not too long, and nothing in them that a
/// terminal or a window would obey instead of showing.
final class Excerpt {

  private static final int LONGEST = 60;
  private static final int LONGEST_PATH = 120;

  private static final Pattern NOT_SHOWN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

  private Excerpt() {}

  /// The end of a path, with the element that it leads to.
  static String end(String path) {
    int start = path.length() - LONGEST_PATH;
    return start > 0 ? "…" + path.substring(start) : path;
  }

  /// The words, or their beginning.
  static String of(String words) {
    boolean tooLong = words.length() > LONGEST;
    String beginning = tooLong ? words.substring(0, LONGEST) + "…" : words;
    return NOT_SHOWN.matcher(beginning).replaceAll("\uFFFD");
  }
}
