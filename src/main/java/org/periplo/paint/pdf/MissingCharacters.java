package org.periplo.paint.pdf;

import org.periplo.text.Advances;
import org.periplo.theme.TextStyle;

/// Sets characters that no font at hand has: an open box for each, as wide as the measure says,
/// with the characters themselves as what is read aloud, found and copied.
///
/// The font's own empty glyph would do, were it not forbidden: PDF/UA-1, 7.21.8.
final class MissingCharacters {

  private static final String OPEN_BOX = "\u25A1";
  private static final String SPACE = " ";
  private static final int NATURAL = 100;

  private final Operators operators;

  MissingCharacters(Operators operators) {
    this.operators = operators;
  }

  /// Where the missing characters that begin at `start` end.
  static int end(String words, int start, EmbeddedFont font) {
    int end = start;
    while (end < words.length() && font.codeOf(words.codePointAt(end)) == EmbeddedFont.NONE) {
      end += Character.charCount(words.codePointAt(end));
    }
    return end;
  }

  /// Sets `missing` from where the text has come to, inside a text object.
  void set(String missing, TextStyle style, EmbeddedFont font) {
    operators.name("Span").ascii("<</ActualText ").words(missing).ascii(">> ").operator("BDC");
    missing.codePoints().forEach(it -> standIn(Character.toString(it), style, font));
    operators.number(NATURAL).operator("Tz").operator("EMC");
  }

  private static boolean isWithoutLook(String missing) {
    return missing.isBlank() || Character.getType(missing.codePointAt(0)) == Character.FORMAT;
  }

  private void standIn(String missing, TextStyle style, EmbeddedFont font) {
    String shown = isWithoutLook(missing) ? SPACE : OPEN_BOX;
    double stretch = Advances.width(missing, style) / Advances.width(shown, style);
    operators.number(NATURAL * stretch).operator("Tz");
    operators.codes(new char[] {font.codeOf(shown.charAt(0))}, 1).operator(" Tj");
  }
}
