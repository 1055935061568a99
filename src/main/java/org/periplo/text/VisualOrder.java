package org.periplo.text;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.periplo.theme.TextStyle;
import org.periplo.unicode.Ignorable;

/// Puts the letters of a line where they are seen: in Hebrew and Arabic from right to left, as
/// Unicode Standard Annex 9 says, and without what shows nothing.
public final class VisualOrder {

  /// Before this, each character is seen where it is written.
  private static final int FIRST_DOUBTFUL = 0x300;

  private static final int FIRST_RIGHT_TO_LEFT = 0x590;

  /// A space that the shipped typeface lacks, and toolkits show as a box.
  private static final int WIDE_SPACE = 0x3000;

  /// What is seen mirrored from right to left, of what is written in names: UAX 9, L4.
  private static final Map<Integer, Integer> MIRRORED = mirrored("()[]{}<>«»‹›≤≥");

  private final List<Piece> pieces = new ArrayList<>();

  private VisualOrder() {}

  /// Letters side by side as they stand from left to right.
  private record Piece(Run run, int level) {}

  private static Map<Integer, Integer> mirrored(String pairs) {
    return pairs
        .codePoints()
        .boxed()
        .collect(Collectors.toMap(it -> it, it -> (int) pairs.charAt(pairs.indexOf(it) ^ 1)));
  }

  /// Whether each character of a line shows itself, to the right of the one before it.
  static boolean isPlain(Line line) {
    for (Run run : line.runs()) {
      String text = run.text();
      for (int i = 0; i < text.length(); i++) {
        if (text.charAt(i) >= FIRST_DOUBTFUL && isDoubtful(text.codePointAt(i))) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isDoubtful(int character) {
    return isUnseen(character) || isRightToLeft(character);
  }

  private static boolean isUnseen(int character) {
    return character == WIDE_SPACE || Ignorable.is(character);
  }

  /// Whether a toolkit that turns letters by itself turns this one.
  private static boolean isRightToLeft(int character) {
    return character >= FIRST_RIGHT_TO_LEFT
        && switch (Character.getDirectionality(character)) {
          case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
              Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
              true;
          default -> false;
        };
  }

  /// The direction of a paragraph, as [Bidi] numbers it: that of its first letter, unless most of
  /// its letters run from left to right, as in a sentence that begins with a Hebrew name.
  public static int base(String paragraph) {
    return new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()
            || isMostlyLeftToRight(paragraph)
        ? Bidi.DIRECTION_LEFT_TO_RIGHT
        : Bidi.DIRECTION_RIGHT_TO_LEFT;
  }

  private static boolean isMostlyLeftToRight(String paragraph) {
    long letters = paragraph.codePoints().filter(Character::isLetter).count();
    return 2 * paragraph.codePoints().filter(VisualOrder::isRightToLeft).count() < letters;
  }

  /// Gives the letters of a line, in their places, to `each`.
  ///
  /// @param base the direction of the line's paragraph, as [Bidi] numbers it
  static void place(Line line, int base, double x, double baseline, Line.RunPlacer each) {
    Bidi directions = new Bidi(line.text(), base);
    VisualOrder order = new VisualOrder();
    int start = 0;
    for (Run run : line.runs()) {
      order.add(run, directions, start);
      start += run.text().length();
    }
    order.place(x, baseline, each);
  }

  private void place(double x, double baseline, Line.RunPlacer each) {
    double[] starts = new double[pieces.size()];
    double left = x;
    for (int i : fromLeft()) {
      Run run = pieces.get(i).run;
      starts[i] = left;
      left += Advances.width(run.text(), run.style());
    }
    for (int i = 0; i < starts.length; i++) {
      Run run = pieces.get(i).run;
      if (!isUnseen(run.text().codePointAt(0))) {
        each.place(run, starts[i], baseline);
      }
    }
  }

  /// @param start where the run begins in the line
  private void add(Run run, Bidi directions, int start) {
    String text = run.text();
    int begun = 0;
    int size;
    for (int i = 0; i < text.length(); i += size) {
      int character = text.codePointAt(i);
      size = Character.charCount(character);
      int level = directions.getLevelAt(start + begun);
      if (i > begun
          && !(level == directions.getLevelAt(start + i)
              && isOnePiece(text.codePointAt(begun), character, level))) {
        add(text.substring(begun, i), run.style(), directions.getLevelAt(start + begun));
        begun = i;
      }
    }
    if (begun < text.length()) {
      add(text.substring(begun), run.style(), directions.getLevelAt(start + begun));
    }
  }

  /// Whether a character is set in one piece with letters that begin with `first`: whether a
  /// toolkit that turns letters by itself would set both alike.
  private static boolean isOnePiece(int first, int character, int level) {
    return isUnseen(first) == isUnseen(character)
        && (isMark(character) || isTurnedAlike(first, character, level));
  }

  private static boolean isTurnedAlike(int first, int character, int level) {
    return isRightToLeft(first)
        ? isRightToLeft(character) || character == ' '
        : level % 2 == 0 && !isRightToLeft(character);
  }

  private static boolean isMark(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  private void add(String text, TextStyle style, int level) {
    pieces.add(new Piece(new Run(level % 2 == 0 ? text : turned(text), style), level));
  }

  /// The numbers of the pieces as they stand from left to right.
  private Integer[] fromLeft() {
    Integer[] fromLeft = new Integer[pieces.size()];
    byte[] levels = new byte[fromLeft.length];
    for (int i = 0; i < levels.length; i++) {
      fromLeft[i] = i;
      levels[i] = (byte) pieces.get(i).level;
    }
    Bidi.reorderVisually(levels, 0, fromLeft, 0, levels.length);
    return fromLeft;
  }

  /// Letters in the other direction, each with its marks.
  private static String turned(String letters) {
    StringBuilder turned = new StringBuilder(letters.length());
    int end = letters.length();
    for (int i = end; i > 0; ) {
      int character = letters.codePointBefore(i);
      i -= Character.charCount(character);
      if (i == 0 || !isMark(character)) {
        turned.appendCodePoint(MIRRORED.getOrDefault(character, character));
        turned.append(letters, i + Character.charCount(character), end);
        end = i;
      }
    }
    return turned.toString();
  }

  /// What stands side by side from left to right, as a toolkit wants it that turns Hebrew and
  /// Arabic words by itself.
  public static String asWritten(Run seen) {
    String letters = seen.text();
    return !letters.isEmpty() && isRightToLeft(letters.codePointAt(0)) ? turned(letters) : letters;
  }
}
