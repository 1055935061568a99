package org.periplo.paint.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.periplo.text.FontFile;
import org.periplo.theme.FontFace;

/// A cut of the typeface as one document embeds it: with the characters that stand in it, and no
/// others.
///
/// Each character gets a code of its own, from 1 upwards in the order of first use. So what is
/// copied out of the document is what was written, even where two characters look the same.
final class EmbeddedFont implements AutoCloseable {

  /// The code of a character that the font lacks.
  static final char NONE = 0;

  private static final char LACKING = Character.MAX_VALUE;

  private final TrueTypeFont file;
  private final CmapLookup glyphs;
  private final char[] codes = new char[Character.MAX_VALUE + 1];
  private final List<Integer> characters = new ArrayList<>();
  private final COSDictionary dictionary = new COSDictionary();
  private final String name;

  /// @param name what content streams call it
  EmbeddedFont(FontFace face, String name) {
    this.name = name;
    try {
      file = new TTFParser().parse(new RandomAccessReadBuffer(FontFile.open(face)));
      glyphs = file.getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The code of a character, or [#NONE].
  char codeOf(int character) {
    if (character > Character.MAX_VALUE) {
      return NONE;
    }
    if (codes[character] == NONE) {
      codes[character] = newCode(character);
    }
    return codes[character] == LACKING ? NONE : codes[character];
  }

  private char newCode(int character) {
    if (glyphs.getGlyphId(character) == 0 || !mayBeMapped(character)) {
      return LACKING;
    }
    characters.add(character);
    return (char) characters.size();
  }

  /// Whether a code may stand for the character: PDF/UA-1, 7.21.7, and PDF/A-3, 6.2.11.7.3.
  private static boolean mayBeMapped(int character) {
    return character != 0
        && character != '\uFEFF'
        && character != '\uFFFE'
        && Character.getType(character) != Character.PRIVATE_USE;
  }

  String name() {
    return name;
  }

  /// What a document's resources refer to; empty until [#embed].
  COSDictionary dictionary() {
    return dictionary;
  }

  /// Writes the font, now that all characters are known.
  void embed() throws IOException {
    new FontSubset(file, characters).writeTo(dictionary);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
