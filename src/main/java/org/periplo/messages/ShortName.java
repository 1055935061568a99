package org.periplo.messages;

import org.periplo.unicode.Ignorable;

/// Names that are no longer than a row or a sentence can bear; people can write any length.
public final class ShortName {

  /// In code points, with the sign that something is left out.
  private static final int LONGEST = 60;

  private ShortName() {}

  /// A name without what shows nothing and, if need be, without its end.
  public static String of(String name) {
    String shown = Ignorable.without(name);
    return shown.length() <= LONGEST || shown.codePointCount(0, shown.length()) <= LONGEST
        ? shown
        : shown.substring(0, shown.offsetByCodePoints(0, LONGEST - 1)).stripTrailing() + "…";
  }
}
