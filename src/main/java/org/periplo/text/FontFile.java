package org.periplo.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import org.periplo.theme.FontFace;

/// The font files that ship with the program: Liberation Sans, SIL Open Font License 1.1.
///
/// Its advance widths are Arial's, so a deck that names Arial breaks its lines in the same places.
public final class FontFile {

  /// What a PowerPoint file calls the typeface.
  public static final String METRIC_TWIN = "Arial";

  private FontFile() {}

  /// Where the TrueType file of a cut lies.
  ///
  /// @throws IllegalStateException if the program was put together without its fonts
  public static URL of(FontFace face) {
    String name = "/liberation/LiberationSans-" + suffix(face) + ".ttf";
    URL url = FontFile.class.getResource(name);
    if (url == null) {
      throw new IllegalStateException("The font " + name + " is missing from the program.");
    }
    return url;
  }

  /// Opens the TrueType file of a cut.
  public static InputStream open(FontFace face) {
    try {
      return of(face).openStream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String suffix(FontFace face) {
    return switch (face) {
      case REGULAR -> "Regular";
      case BOLD -> "Bold";
      case ITALIC -> "Italic";
      case BOLD_ITALIC -> "BoldItalic";
    };
  }
}
