package org.periplo.paint.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.periplo.text.FontFile;
import org.periplo.theme.FontFace;

/// A cut of the typeface that ships with the program.
record ShippedFont(FontFace face) implements FontSource {

  /// As the measure sees it, which is why it is not asked again.
  @Override
  public boolean has(int character) {
    return true;
  }

  @Override
  public TrueTypeFont parsed() throws IOException {
    return new TTFParser().parse(new RandomAccessReadBuffer(FontFile.open(face)));
  }

  @Override
  public Font drawn() throws IOException, FontFormatException {
    try (InputStream file = FontFile.open(face)) {
      return Font.createFont(Font.TRUETYPE_FONT, file);
    }
  }
}
