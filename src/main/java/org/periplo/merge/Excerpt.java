package org.periplo.merge;

/// Values short enough to be told of.
final class Excerpt {

  private static final int LONGEST = 60;

  private Excerpt() {}

  /// A value in one line, cut short.
  static String of(Object value) {
    String line = value.toString().replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST / 2)) + "…";
  }
}
