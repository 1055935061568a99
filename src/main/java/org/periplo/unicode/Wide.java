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
        && (Block.holds(0x1100, character, 0x115F)
            || Block.holds(0x2E80, character, 0xA4CF)
            || Block.holds(0xA960, character, 0xA97F)
            || Block.holds(0xAC00, character, 0xD7A3)
            || Block.holds(0xF900, character, 0xFAFF)
            || Block.holds(0xFE30, character, 0xFE6F)
            || Block.holds(0xFF01, character, 0xFF60)
            || Block.holds(0xFFE0, character, 0xFFE6)
            || Block.holds(0x16FE0, character, 0x1B2FF)
            || Block.holds(0x1F300, character, 0x1F64F)
            || Block.holds(0x1F680, character, 0x1F6FF)
            || Block.holds(0x1F900, character, 0x1FAFF)
            || Block.holds(0x20000, character, 0x3FFFD));
  }
}
