package org.periplo.text;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.periplo.theme.FontFace;
import org.periplo.theme.TextStyle;

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

  private Advances(TrueTypeFont font) throws IOException {
    float unitsPerEm = font.getUnitsPerEm();
    CmapLookup glyphs = font.getUnicodeCmapLookup();
    missing = font.getAdvanceWidth(0) / unitsPerEm;
    for (int character = 0; character <= Character.MAX_VALUE; character++) {
      int glyph = glyphs.getGlyphId(character);
      known.set(character, glyph != 0);
      float advance = glyph == 0 ? missing : font.getAdvanceWidth(glyph) / unitsPerEm;
      if (character < DENSE) {
        dense[character] = advance;
      } else if (glyph != 0) {
        others.put(character, advance);
      }
    }
  }

  private static Advances read(FontFace face) {
    try (TrueTypeFont font =
        new TTFParser().parse(new RandomAccessReadBuffer(FontFile.open(face)))) {
      return new Advances(font);
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
    return character < DENSE ? dense[character] : others.getOrDefault(character, missing);
  }

  /// From the top of a line, of the style's line height, to its baseline, in points.
  ///
  /// What the line height has beyond the font's own height is shared between above and below.
  public static double baseline(TextStyle style) {
    double own = (ASCENT + DESCENT) * style.size();
    return (style.lineHeight() - own) / 2 + ASCENT * style.size();
  }
}
