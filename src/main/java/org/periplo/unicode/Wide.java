package org.periplo.unicode;

/// Characters that fill a square: Chinese, Japanese and Korean writing, and pictures in text.
///
/// The values W and F of East_Asian_Width, of Unicode Standard Annex 11, by whole blocks.
public final class Wide {

  private static final int FIRST = 0x1100;

  private Wide() {}

  /// Whether a code point is one of them.
  public static boolean is(int character) {
    return character >= FIRST
        && (isBetween(0x1100, character, 0x115F)
            || isBetween(0x2E80, character, 0xA4CF)
            || isBetween(0xA960, character, 0xA97F)
            || isBetween(0xAC00, character, 0xD7A3)
            || isBetween(0xF900, character, 0xFAFF)
            || isBetween(0xFE30, character, 0xFE6F)
            || isBetween(0xFF01, character, 0xFF60)
            || isBetween(0xFFE0, character, 0xFFE6)
            || isBetween(0x16FE0, character, 0x1B2FF)
            || isBetween(0x1F300, character, 0x1F64F)
            || isBetween(0x1F680, character, 0x1F6FF)
            || isBetween(0x1F900, character, 0x1FAFF)
            || isBetween(0x20000, character, 0x3FFFD));
  }

  private static boolean isBetween(int first, int character, int last) {
    return first <= character && character <= last;
  }
}
