package org.periplo.paint.pdf;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.periplo.unicode.Ignorable;

/// Text whose letters have taken their forms and places: joined, moved, in another order.
///
/// @param letters in the order in which they are to be set
/// @param width to where what follows begins, in ems
record ShapedText(List<Placed> letters, double width) {

  /// From this number on, glyphs stand for nothing that can be seen.
  private static final int INVISIBLE = 0xFFFE;

  private static final int MISSING = 0;
  private static final char NON_JOINER = '\u200C';
  private static final char JOINER = '\u200D';

  /// What a letter stands for that shows itself together with the one before.
  private static final String NO_MORE = "\u200B";

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
  private static final float LARGE = 1000;

  /// A letter in its place.
  ///
  /// @param x from the start of the text to the right, in ems
  /// @param y from the baseline downwards, in ems
  record Placed(Letter letter, double x, double y) {}

  /// Shapes the text of a piece.
  ///
  /// @param font of whatever size
  static ShapedText of(Piece piece, Font font) {
    char[] text = settled(piece.text());
    int direction = piece.isRightToLeft() ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
    GlyphVector glyphs =
        font.deriveFont(LARGE).layoutGlyphVector(EXACT, text, 0, text.length, direction);
    Map<Integer, String> words = words(piece.text(), glyphs);
    List<Placed> letters = new ArrayList<>();
    for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
      if (glyphs.getGlyphCode(i) < INVISIBLE) {
        String said = words.put(glyphs.getGlyphCharIndex(i), NO_MORE);
        letters.add(placed(glyphs, i, said == null ? NO_MORE : said));
      }
    }
    return new ShapedText(letters, glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX() / LARGE);
  }

  /// With marks that the layout knows to show nothing in place of those that it does not know.
  private static char[] settled(String text) {
    char[] settled = text.toCharArray();
    for (int i = 0; i < settled.length; i++) {
      if (settled[i] != JOINER && Ignorable.is(settled[i])) {
        settled[i] = NON_JOINER;
      }
    }
    return settled;
  }

  /// What is said by the characters that show themselves together, by the place of the first.
  private static Map<Integer, String> words(String text, GlyphVector glyphs) {
    TreeMap<Integer, String> words = new TreeMap<>();
    for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
      words.put(glyphs.getGlyphCharIndex(i), "");
    }
    words.replaceAll(
        (start, _) ->
            text.substring(
                start, Optional.ofNullable(words.higherKey(start)).orElse(text.length())));
    return words;
  }

  private static Placed placed(GlyphVector glyphs, int i, String words) {
    Point2D place = glyphs.getGlyphPosition(i);
    Letter letter = new Letter(glyphs.getGlyphCode(i), words);
    return new Placed(letter, place.getX() / LARGE, place.getY() / LARGE);
  }

  /// Whether the font had all that was needed.
  boolean isWhole() {
    return letters.stream().noneMatch(it -> it.letter().glyph() == MISSING);
  }
}
