package org.periplo.text;

import java.lang.Character.UnicodeBlock;
import org.periplo.theme.TextStyle;

/// Text in one style.
///
/// @param text no more than can be set in a line: tabs and line ends become spaces; what has no
///     look of its own goes: other control characters, soft hyphens, byte order marks, variation
///     selectors, and marks that turn the direction of what follows; half a surrogate pair, and
///     what Unicode has set aside, becomes U+FFFD
public record Run(String text, TextStyle style) {

  public Run {
    text = Settable.of(text);
  }

  /// What stands between two places in it.
  Run part(int start, int end) {
    return start == 0 && end == text.length() ? this : new Run(text.substring(start, end), style);
  }

  /// Whether it is made of signs that are seen and not read, such as the dots that count how severe
  /// something is: of geometric shapes, as Unicode has them, and blanks.
  public boolean isSigns() {
    return !text.isBlank()
        && text.codePoints().allMatch(it -> Character.isWhitespace(it) || isShape(it));
  }

  private static boolean isShape(int character) {
    return UnicodeBlock.GEOMETRIC_SHAPES.equals(UnicodeBlock.of(character));
  }
}
