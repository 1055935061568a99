package org.periplo.text;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.periplo.theme.FontFace;
import org.periplo.theme.TextStyle;
import org.periplo.unicode.Ignorable;
import org.periplo.unicode.Wide;

/// How wide text is: the sum of its characters' advances as the font file gives them.
///
/// No kerning and no ligatures, in no output: so the same line is as wide on screen, on paper and
/// on a slide.
public final class Advances {

  /// From the top of the tallest letter to the baseline, as a share of the font's size.
  public static final double ASCENT = 0.905;

  /// From the baseline to the bottom of the deepest letter, as a share of the font's size.
  public static final double DESCENT = 0.212;

  private static final int DENSE = 0x600;

  /// Where the file says it, in bytes.
  private static final int UNITS_PER_EM = 18;

  private static final int COUNT_OF_WIDTHS = 34;
  private static final int WIDTH = 4;

  private static final Map<FontFace, Advances> ALL = new EnumMap<>(FontFace.class);

  static {
    for (FontFace face : FontFace.values()) {
      ALL.put(face, read(face));
    }
  }

  private final BitSet known = new BitSet();
  private final float[] dense = new float[DENSE];
  private final Map<Integer, Float> others = new HashMap<>();
  private final float missing;

  private Advances(FontTables font) {
    float unitsPerEm = word(font.table("head"), UNITS_PER_EM);
    int last = word(font.table("hhea"), COUNT_OF_WIDTHS) - 1;
    ByteBuffer widths = font.table("hmtx");
    missing = word(widths, 0) / unitsPerEm;
    Arrays.fill(dense, missing);
    CharacterTable.visit(
        font.table("cmap"),
        (character, glyph) ->
            add(character, word(widths, WIDTH * Math.min(glyph, last)) / unitsPerEm));
  }

  private static int word(ByteBuffer table, int offset) {
    return Short.toUnsignedInt(table.getShort(offset));
  }

  private void add(int character, float width) {
    float advance = Ignorable.is(character) ? 0 : width;
    known.set(character);
    if (character < DENSE) {
      dense[character] = advance;
    } else {
      others.put(character, advance);
    }
  }

  private static Advances read(FontFace face) {
    try (InputStream file = FontFile.open(face)) {
      return new Advances(FontTables.read(file, Set.of("head", "hhea", "hmtx", "cmap")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The width of `text` in one line, in points.
  public static double width(String text, TextStyle style) {
    return requireNonNull(ALL.get(style.face())).width(text) * style.size();
  }

  /// The width of one character, in points.
  public static double width(int character, TextStyle style) {
    return requireNonNull(ALL.get(style.face())).advance(character) * style.size();
  }

  /// Whether a cut has a character.
  public static boolean isKnown(int character, FontFace face) {
    return requireNonNull(ALL.get(face)).known.get(character);
  }

  private double width(String text) {
    double width = 0;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      width += advance(character);
      i += Character.charCount(character);
    }
    return width;
  }

  private float advance(int character) {
    if (character < DENSE) {
      return dense[character];
    }
    Float advance = others.get(character);
    return advance != null ? advance : foreign(character);
  }

  /// How wide a character is taken to be that the font lacks.
  private float foreign(int character) {
    return Ignorable.is(character) ? 0 : Wide.is(character) ? 1 : missing;
  }

  /// From the top of a line, of the style's line height, to its baseline, in points.
  ///
  /// What the line height has beyond the font's own height is shared between above and below.
  public static double baseline(TextStyle style) {
    double own = (ASCENT + DESCENT) * style.size();
    return (style.lineHeight() - own) / 2 + ASCENT * style.size();
  }
}
