package org.periplo.paint.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import org.apache.fontbox.ttf.TrueTypeFont;

/// Where the file of a font comes from.
sealed interface FontSource permits ShippedFont, SystemFont {

  /// Whether it has a character.
  boolean has(int character);

  /// The file, to embed parts of it.
  ///
  /// @throws IOException if it cannot be read
  TrueTypeFont parsed() throws IOException;

  /// The same font, to lay out text in which letters join or move.
  ///
  /// @throws IOException if it cannot be read
  /// @throws FontFormatException if it is not what it seems
  Font drawn() throws IOException, FontFormatException;
}
