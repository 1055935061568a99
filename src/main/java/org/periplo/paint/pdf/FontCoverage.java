package org.periplo.paint.pdf;

import java.util.List;
import java.util.function.Supplier;
import org.periplo.text.Advances;
import org.periplo.theme.FontFace;
import org.periplo.unicode.Ignorable;

/// Knows which characters can be set on this machine.
public final class FontCoverage {

  private FontCoverage() {}

  /// The characters of `words` that a PDF made on this machine shows as open boxes, each once, in
  /// the order in which they come.
  ///
  /// It may look through the machine's fonts, which takes a while the first time: not for the
  /// thread that serves a window.
  public static List<String> missingIn(String words) {
    return missingIn(words, SystemFonts::ofThisMachine);
  }

  static List<String> missingIn(String words, Supplier<SystemFonts> fonts) {
    return words
        .codePoints()
        .distinct()
        .filter(it -> !isWithoutLook(it) && !isShipped(it))
        .filter(it -> fonts.get().having(it, FontFace.REGULAR).isEmpty())
        .mapToObj(Character::toString)
        .toList();
  }

  private static boolean isShipped(int character) {
    return Advances.isKnown(character, FontFace.REGULAR) && EmbeddedFont.mayBeMapped(character);
  }

  private static boolean isWithoutLook(int character) {
    return Ignorable.is(character)
        || Character.isWhitespace(character)
        || Character.isISOControl(character)
        || Character.getType(character) == Character.FORMAT;
  }
}
