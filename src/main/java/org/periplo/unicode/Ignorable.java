package org.periplo.unicode;

/// Characters that take no room and show nothing: marks that turn the direction of writing,
/// joiners, soft hyphens, fillers, variation selectors.
///
/// The property Default_Ignorable_Code_Point of The Unicode Standard, 5.21, "Ignoring Characters in
/// Processing". Fonts and toolkits that do not know it show a box for each.
public final class Ignorable {

  /// Before this, no character is one of them.
  private static final int FIRST = 0xAD;

  private Ignorable() {}

  /// Whether a code point is one of them.
  public static boolean is(int character) {
    return character >= FIRST
        && switch (character) {
          case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFEFF, 0xFFA0 -> true;
          default -> isInBlock(character);
        };
  }

  private static boolean isInBlock(int character) {
    return Block.holds(0x200B, character, 0x200F)
        || Block.holds(0x202A, character, 0x202E)
        || Block.holds(0x2060, character, 0x206F)
        || Block.holds(0xFE00, character, 0xFE0F)
        || Block.holds(0x180B, character, 0x180F)
        || Block.holds(0xFFF0, character, 0xFFF8)
        || Block.holds(0x1BCA0, character, 0x1BCA3)
        || Block.holds(0x1D173, character, 0x1D17A)
        || Block.holds(0xE0000, character, 0xE0FFF);
  }

  /// `text` without them, for whoever shows it by means that know nothing of them.
  ///
  /// No mark is left that could turn the words beside it.
  public static String without(String text) {
    return text.codePoints().noneMatch(Ignorable::is) ? text : filtered(text);
  }

  private static String filtered(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(it -> !is(it)).forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
