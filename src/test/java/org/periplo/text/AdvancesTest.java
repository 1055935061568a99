package org.periplo.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.periplo.theme.Colour;
import org.periplo.theme.FontFace;
import org.periplo.theme.TextStyle;
import org.periplo.unicode.Ignorable;
import org.periplo.unicode.Wide;

class AdvancesTest {

  private static final String LETTERS =
      "Hamburgefonstiv 0123456789 ¿Cuánto «Ñandú» — .,:;!?%&@ \u00A0€ Ελλάδα Привет e\u0301";

  @ParameterizedTest
  @EnumSource
  void widthsAreThoseThatThePdfLibraryFindsInTheFont(FontFace face) throws IOException {
    try (PDDocument document = new PDDocument();
        InputStream file = FontFile.open(face)) {
      PDType0Font font = PDType0Font.load(document, file);
      for (String letter : LETTERS.split("")) {
        // A PDF file has widths in whole thousandths of the size.
        assertThat(Advances.width(letter, style(face, 1000)))
            .as(letter)
            .isCloseTo(font.getStringWidth(letter), within(0.5));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aCutKnowsTheCharactersThatTheFontLibraryFindsInItAndTheirWidths(FontFace face)
      throws IOException {
    try (TrueTypeFont font =
        new TTFParser().parse(new RandomAccessReadBuffer(FontFile.open(face)))) {
      CmapLookup glyphs = font.getUnicodeCmapLookup();
      TextStyle style = style(face, font.getUnitsPerEm());
      for (int character = 0; character <= Character.MAX_VALUE; character++) {
        int glyph = glyphs.getGlyphId(character);
        assertThat(Advances.isKnown(character, face)).as("%X", character).isEqualTo(glyph != 0);
        assertThat(Advances.width(character, style))
            .as("%X", character)
            .isEqualTo(expected(character, glyph, font));
      }
    }
  }

  private static double expected(int character, int glyph, TrueTypeFont font) throws IOException {
    boolean isSquare = glyph == 0 && Wide.is(character);
    return Ignorable.is(character)
        ? 0
        : isSquare ? font.getUnitsPerEm() : font.getAdvanceWidth(glyph);
  }

  @Test
  void knownLettersHaveArialsWidths() {
    TextStyle style = style(FontFace.REGULAR, 2048);

    assertThat(Advances.width(" ", style)).isEqualTo(569);
    assertThat(Advances.width("a", style)).isEqualTo(1139);
    assertThat(Advances.width("W", style)).isEqualTo(1933);
    assertThat(Advances.width("aW ", style)).isEqualTo(1139 + 1933 + 569);
    assertThat(Advances.width('W', style)).isEqualTo(1933);
  }

  @Test
  void aMissingCharacterIsAsWideAsTheMarkThatStandsForIt() {
    assertThat(Advances.width("ไ", style(FontFace.REGULAR, 2048))).isEqualTo(1536);
  }

  @Test
  void aMissingCharacterThatFillsASquareIsAsWideAsItsSize() {
    assertThat(Advances.width("旅😀", style(FontFace.REGULAR, 2048))).isEqualTo(2 * 2048);
  }

  @Test
  void whatShowsNothingTakesNoRoom() {
    String marks = "\u200B\u200D\u200E\u202E\u2067\u2069\u061C\u2060\u3164\uDB40\uDC67";

    assertThat(Advances.width(marks, style(FontFace.REGULAR, 2048))).isZero();
  }

  @Test
  void widthsGrowWithTheSize() {
    assertThat(Advances.width("wide", style(FontFace.BOLD, 22)))
        .isEqualTo(2 * Advances.width("wide", style(FontFace.BOLD, 11)));
  }

  @Test
  void theFontStandsInTheMiddleOfItsLine() {
    TextStyle style = new TextStyle(FontFace.REGULAR, 10, 20, Colour.WHITE);

    assertThat(Advances.baseline(style)).isCloseTo((20 - 11.17) / 2 + 9.05, within(1e-9));
  }

  private static TextStyle style(FontFace face, double size) {
    return new TextStyle(face, size, size * 1.25, Colour.WHITE);
  }
}
