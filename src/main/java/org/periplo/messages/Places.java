package org.periplo.messages;

import java.util.function.Function;

/// The places for arguments in a text, where they are nothing but numbers: `Move {1} to {0}`.
///
/// Most texts are like that, and a map says thousands of them: they need no
/// [java.text.MessageFormat], which is made anew for each.
///
/// @param text with its places
record Places(String text) {

  private static final int LENGTH = "{0}".length();

  /// Whether all places are plain numbers below ten.
  boolean arePlain() {
    for (int place = next(0); place >= 0; place = next(place + 1)) {
      if (place + LENGTH > text.length()
          || text.charAt(place + 2) != '}'
          || Character.digit(text.charAt(place + 1), 10) < 0) {
        return false;
      }
    }
    return true;
  }

  private int next(int from) {
    return text.indexOf('{', from);
  }

  private int number(int place) {
    return text.charAt(place + 1) - '0';
  }

  /// How many arguments a text with plain places needs.
  int count() {
    int count = 0;
    for (int place = next(0); place >= 0; place = next(place + 1)) {
      count = Math.max(count, number(place) + 1);
    }
    return count;
  }

  /// A text with plain places, filled.
  ///
  /// @param written how an argument is written
  String filled(Object[] arguments, Function<Object, String> written) {
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (int place = next(0); place >= 0; place = next(from)) {
      filled.append(text, from, place).append(written.apply(arguments[number(place)]));
      from = place + LENGTH;
    }
    return filled.append(text, from, text.length()).toString();
  }
}
