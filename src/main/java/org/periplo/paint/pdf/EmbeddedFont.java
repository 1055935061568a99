package org.periplo.paint.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.periplo.unicode.Ignorable;

/// A font as one document embeds it: with the letters that stand in it, and no others.
///
/// Each character gets a code of its own, from 1 upwards in the order of first use. So what is
/// copied out of the document is what was written, even where two characters look the same.
final class EmbeddedFont implements AutoCloseable {

  /// The code of a character that the font lacks.
  static final char NONE = 0;

  /// A character without room or look, which fonts have.
  private static final int UNSEEN = 0x200B;

  private static final char LACKING = Character.MAX_VALUE;

  private final TrueTypeFont file;
  private final CmapLookup glyphs;
  private final char[] codes = new char[Character.MAX_VALUE + 1];
  private final List<Letter> letters = new ArrayList<>();
  private final Map<Letter, Character> shaped = new HashMap<>();
  private final COSDictionary dictionary = new COSDictionary();
  private final String name;

  /// @param name what content streams call it
  EmbeddedFont(FontSource source, String name) {
    this.name = name;
    try {
      file = source.parsed();
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
    int glyph = glyphs.getGlyphId(Ignorable.is(character) ? UNSEEN : character);
    return glyph == 0 || !mayBeMapped(character)
        ? LACKING
        : newCode(new Letter(glyph, Character.toString(character)));
  }

  /// The code of a letter that the font has.
  char codeOf(Letter letter) {
    return shaped.computeIfAbsent(letter, this::newCode);
  }

  private char newCode(Letter letter) {
    letters.add(letter);
    return (char) letters.size();
  }

  /// Whether a code may stand for the character: PDF/UA-1, 7.21.7, and PDF/A-3, 6.2.11.7.3.
  static boolean mayBeMapped(int character) {
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

  /// Whether nothing stands in it.
  boolean isUnused() {
    return letters.isEmpty();
  }

  /// Writes the font, now that all letters are known.
  void embed() throws IOException {
    new FontSubset(file, letters).writeTo(dictionary);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
