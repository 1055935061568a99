package org.periplo.paint.pdf;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.util.autodetect.FontFileFinder;
import org.periplo.theme.FontFace;

/// The fonts of this machine, for what the typeface that ships with the program lacks.
final class SystemFonts {

  private final List<SystemFont> fonts;
  private final Map<Wish, Optional<SystemFont>> granted = new ConcurrentHashMap<>();

  private record Wish(int character, FontFace face) {}

  private SystemFonts(List<SystemFont> fonts) {
    this.fonts = fonts;
  }

  /// Looks into the machine's font files when the first character is asked for.
  private static final class OfThisMachine {
    static final SystemFonts FONTS =
        in(new FontFileFinder().find().stream().map(Path::of).toList());
  }

  /// Those that are there, found once while the program runs.
  static SystemFonts ofThisMachine() {
    return OfThisMachine.FONTS;
  }

  /// Those in some files.
  static SystemFonts in(List<Path> files) {
    return new SystemFonts(
        files.stream().sorted().flatMap(it -> SystemFontFile.fontsIn(it).stream()).toList());
  }

  /// The font that has a character and suits best beside a cut of the shipped typeface.
  Optional<SystemFont> having(int character, FontFace face) {
    return EmbeddedFont.mayBeMapped(character)
        ? granted.computeIfAbsent(new Wish(character, face), this::grant)
        : Optional.empty();
  }

  private Optional<SystemFont> grant(Wish wish) {
    return fonts.stream()
        .filter(it -> it.has(wish.character))
        .min(Comparator.comparingInt(it -> it.distanceFrom(wish.face)));
  }
}
