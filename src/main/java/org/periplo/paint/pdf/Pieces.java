package org.periplo.paint.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplo.text.Line;
import org.periplo.text.Run;
import org.periplo.theme.FontFace;

/// Takes lines apart into what one font sets in one direction.
final class Pieces {

  private final Resources resources;

  Pieces(Resources resources) {
    this.resources = resources;
  }

  /// The pieces of a line, in the order in which it is read.
  ///
  /// @param base the direction of the line's paragraph, as [Bidi] numbers it
  List<Piece> of(Line line, int base) {
    Bidi directions = new Bidi(line.text(), base);
    List<Piece> pieces = new ArrayList<>();
    int start = 0;
    for (Run run : line.runs()) {
      add(run, directions, start, pieces);
      start += run.text().length();
    }
    return pieces;
  }

  /// @param start where the run begins in the line
  private void add(Run run, Bidi directions, int start, List<Piece> pieces) {
    String text = run.text();
    int begun = 0;
    int level = 0;
    Optional<FontSource> source = Optional.empty();
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      int levelHere = directions.getLevelAt(start + i);
      Optional<FontSource> before = i > begun && levelHere == level ? source : Optional.empty();
      Optional<FontSource> here = source(character, run.style().face(), levelHere, before);
      if (i > begun && (levelHere != level || !here.equals(source))) {
        pieces.add(new Piece(text.substring(begun, i), run.style(), level, source));
        begun = i;
      }
      level = levelHere;
      source = here;
      i += Character.charCount(character);
    }
    if (begun < text.length()) {
      pieces.add(new Piece(text.substring(begun), run.style(), level, source));
    }
  }

  /// @param before what sets the letter before, if it may set this one too
  private Optional<FontSource> source(
      int character, FontFace face, int level, Optional<FontSource> before) {
    if (before.filter(it -> staysIn(it, character)).isPresent()) {
      return before;
    }
    if (resources.font(face).codeOf(character) != EmbeddedFont.NONE) {
      return level % 2 == 0 ? Optional.empty() : Optional.of(new ShippedFont(face));
    }
    return resources.systemFonts().having(character, face).map(it -> it);
  }

  /// Marks, joiners and spaces go with the letter before them; what the font has that was chosen
  /// for that letter goes with it as well, unless the shipped typeface has it.
  private static boolean staysIn(FontSource font, int character) {
    return switch (Character.getType(character)) {
      case Character.FORMAT -> true;
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.SPACE_SEPARATOR ->
          font.has(character);
      default -> false;
    };
  }
}
