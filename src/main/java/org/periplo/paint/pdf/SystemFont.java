package org.periplo.paint.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.periplo.theme.FontFace;

/// A font of this machine that may be embedded, in a file of its own or in a collection.
///
/// @param index its place in the collection, from 0
/// @param weight as the file says: 400 is regular, 700 is bold
/// @param slant whether its letters lean
/// @param characters those that it has; nobody changes them
record SystemFont(Path file, int index, int weight, Slant slant, BitSet characters)
    implements FontSource {

  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  /// How far each wish counts that a font does not meet, in units of weight.
  private static final int WRONG_SLANT = 250;

  private static final int NOT_SANS = 100;
  private static final int UNUSUAL_CUT = 500;

  private static final List<String> UNUSUAL =
      List.of("serif", "mono", "condensed", "narrow", "display", "nastaliq", "kufi", "lastresort");

  /// Whether letters stand or lean.
  enum Slant {
    UPRIGHT,
    ITALIC
  }

  @Override
  public boolean has(int character) {
    return characters.get(character);
  }

  /// How far it is from what stands beside it; 0 if it could not suit better.
  int distanceFrom(FontFace face) {
    boolean bold = face == FontFace.BOLD || face == FontFace.BOLD_ITALIC;
    boolean italic = face == FontFace.ITALIC || face == FontFace.BOLD_ITALIC;
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    int distance = Math.abs(weight - (bold ? BOLD : REGULAR));
    distance += italic == (slant == Slant.ITALIC) ? 0 : WRONG_SLANT;
    distance += name.contains("sans") ? 0 : NOT_SANS;
    return distance + (UNUSUAL.stream().anyMatch(name::contains) ? UNUSUAL_CUT : 0);
  }

  @Override
  public TrueTypeFont parsed() throws IOException {
    return isInCollection()
        ? collected()
        : new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()));
  }

  private boolean isInCollection() {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".ttc");
  }

  /// The fonts of a collection share its bytes, which go when the last of them is forgotten.
  @SuppressWarnings("resource")
  private TrueTypeFont collected() throws IOException {
    List<TrueTypeFont> fonts = new ArrayList<>();
    new TrueTypeCollection(file.toFile()).processAllFonts(fonts::add);
    if (index >= fonts.size()) {
      throw new FileNotFoundException("No font " + index + " in " + file);
    }
    return fonts.get(index);
  }

  @Override
  public Font drawn() throws IOException, FontFormatException {
    return Font.createFonts(file.toFile())[index];
  }
}
