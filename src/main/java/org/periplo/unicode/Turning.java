package org.periplo.unicode;

/// Marks that turn the direction of the letters behind them until another mark ends it: embeddings,
/// overrides and isolates, of Unicode Standard Annex 9, 2.
///
/// Nobody writes them, and whoever pastes them does not see that one is left open: it would turn
/// the words that follow in the same sentence. Without them all letters run as they are read.
public final class Turning {

  private Turning() {}

  /// Whether a character is one of them.
  public static boolean is(int character) {
    return (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069);
  }

  /// `text` without them.
  public static String without(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (is(text.charAt(i))) {
        return filtered(text);
      }
    }
    return text;
  }

  private static String filtered(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.chars().filter(it -> !is(it)).forEach(it -> kept.append((char) it));
    return kept.toString();
  }
}
