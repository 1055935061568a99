package org.periplo.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.periplo.theme.TextStyle;

/// Breaks paragraphs into lines.
///
/// Lines break after spaces and hyphens; a word wider than the line breaks between two characters
/// as a reader sees them. Spaces at a break stay out of the line. Nothing is left out, ever.
public final class Typesetter {

  private Typesetter() {}

  /// One style, a paragraph for each line of `text`.
  public static TextBlock set(String text, TextStyle style, double width) {
    return set(text.lines().map(it -> Paragraph.of(it, style)).toList(), width);
  }

  /// Breaks each paragraph for `width`, in points, 1 or more is used.
  public static TextBlock set(List<Paragraph> paragraphs, double width) {
    double usable = Math.max(1, width);
    return new TextBlock(
        paragraphs.stream().map(it -> new SetParagraph(it, lines(it, usable))).toList(),
        TextBlock.Align.LEFT,
        width);
  }

  private static List<Line> lines(Paragraph paragraph, double width) {
    LineBuilder builder = new LineBuilder(width);
    for (Run run : paragraph.runs()) {
      for (String word : words(run.text())) {
        builder.add(word, run.style());
      }
    }
    return builder.finish(paragraph.runs().getLast().style());
  }

  /// The text cut after each run of spaces and after each hyphen inside a word.
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < text.length(); i++) {
      if (breaksBefore(text, i)) {
        words.add(text.substring(start, i));
        start = i;
      }
    }
    if (start < text.length()) {
      words.add(text.substring(start));
    }
    return words;
  }

  private static boolean breaksBefore(String text, int i) {
    char before = text.charAt(i - 1);
    char here = text.charAt(i);
    boolean afterSpace = isSpace(before) && !isSpace(here);
    boolean afterHyphen =
        before == '-'
            && i > 1
            && Character.isLetter(text.charAt(i - 2))
            && Character.isLetter(here);
    return afterSpace || afterHyphen;
  }

  private static boolean isSpace(char character) {
    return character == ' ' || character == '\t';
  }

  /// Where a word that is too wide for a line can be cut: between characters as a reader sees them.
  static BreakIterator characters(String word) {
    BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
    breaks.setText(word);
    return breaks;
  }
}
