package org.periplo.ui.canvas;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import org.periplo.text.FontFile;
import org.periplo.theme.FontFace;

/// The map's own fonts as the toolkit knows them.
final class ScreenFonts {

  private final Map<FontFace, String> names = new EnumMap<>(FontFace.class);
  private final Map<Key, Font> fonts = new HashMap<>();

  private record Key(FontFace face, double size) {}

  /// A cut in a size of pixels.
  Font of(FontFace face, double size) {
    return fonts.computeIfAbsent(new Key(face, size), it -> new Font(name(it.face), it.size));
  }

  private String name(FontFace face) {
    return names.computeIfAbsent(face, ScreenFonts::loaded);
  }

  private static String loaded(FontFace face) {
    return Font.loadFont(FontFile.of(face).toExternalForm(), 12).getName();
  }
}
