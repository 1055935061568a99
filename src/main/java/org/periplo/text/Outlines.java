package org.periplo.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.periplo.geometry.Path;
import org.periplo.theme.FontFace;
import org.periplo.unicode.Ignorable;

/// The outlines of characters in the fonts that ship, for painters that fill them dot by dot.
///
/// No hinting and no system font: the same dots on every machine. Not for several threads at once.
public final class Outlines {

  private static final Path NOTHING = new Path(List.of());

  private final Map<FontFace, TrueTypeFont> fonts = new EnumMap<>(FontFace.class);

  /// The outline of a character in a font of size 1, from the left end of its baseline; the font's
  /// mark for a missing character if it has none. It has no segments if there is nothing to see.
  ///
  /// Its areas follow the non-zero rule: contours may overlap.
  public Path of(FontFace face, int character) {
    if (Ignorable.is(character)) {
      return NOTHING;
    }
    TrueTypeFont font = fonts.computeIfAbsent(face, Outlines::read);
    try {
      int glyph = font.getUnicodeCmapLookup().getGlyphId(character);
      return outline(font.getGlyph().getGlyph(glyph), font.getUnitsPerEm());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TrueTypeFont read(FontFace face) {
    try {
      return new TTFParser().parse(new RandomAccessReadBuffer(FontFile.open(face)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path outline(GlyphData glyph, double unitsPerEm) {
    List<Path.Segment> segments = new ArrayList<>();
    int first = 0;
    for (int contour = 0; contour < glyph.getDescription().getContourCount(); contour++) {
      int last = glyph.getDescription().getEndPtOfContours(contour);
      segments.addAll(new Contour(glyph.getDescription(), first, last, unitsPerEm).segments());
      first = last + 1;
    }
    return new Path(segments);
  }
}
