package org.periplo.ui.outline;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Finds a line by its first letters, as they are typed; case and accents do not matter.
final class TypeAhead {

  /// After so many nanoseconds without a letter the next one begins a new word.
  private static final long PAUSE = 1_000_000_000L;

  private String typed = "";
  private long last;

  /// Whether a word has been begun.
  boolean isUnderWay(long now) {
    return !typed.isEmpty() && now - last < PAUSE;
  }

  /// The row that the letters typed so far lead to; empty if none begins with them.
  ///
  /// @param letter what was typed
  /// @param now when, in nanoseconds
  /// @param rows the words of all rows
  /// @param from the row to search from, which the first letter leaves and later ones may keep
  OptionalInt typed(String letter, long now, List<String> rows, int from) {
    boolean goesOn = isUnderWay(now);
    last = now;
    boolean again = goesOn && typed.equals(plain(letter));
    typed = goesOn && !again ? typed + plain(letter) : plain(letter);
    int first = goesOn && !again ? from : from + 1;
    return IntStream.range(0, rows.size())
        .map(it -> Math.floorMod(first + it, rows.size()))
        .filter(it -> plain(rows.get(it)).startsWith(typed))
        .findFirst();
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
