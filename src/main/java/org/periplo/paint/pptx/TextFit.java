package org.periplo.paint.pptx;

import java.util.List;
import org.periplo.geometry.Box;
import org.periplo.text.Advances;
import org.periplo.text.Line;
import org.periplo.text.Run;
import org.periplo.text.SetParagraph;
import org.periplo.text.TextBlock;

/// How much room other programs' text layout gets, so that it breaks lines where ours broke them.
///
/// They round sizes and advances their own way: a line that just fits here must not break there,
/// and a word that just did not fit here must not fit there.
final class TextFit {

  /// What a line gets beyond its measure, as a factor.
  private static final double MARGIN = 1.015;

  /// What a line lacks to take the next word, as a factor: LibreOffice kerns, which makes lines
  /// narrower by up to so much.
  private static final double LACK = 0.98;

  private TextFit() {}

  /// The room for a block that we set into `box`, from the block's top.
  static Box area(TextBlock text, Box box) {
    double width = width(text);
    double spare = width - text.width();
    double left =
        switch (text.align()) {
          case LEFT -> 0;
          case CENTRE -> spare / 2;
          case RIGHT -> spare;
        };
    double top = spaceAbove(text) - drop(text);
    return new Box(box.x() - left, box.y() + top, width, text.height() - spaceAbove(text));
  }

  /// The space before the first paragraph: not every program keeps it.
  private static double spaceAbove(TextBlock text) {
    return text.paragraphs().getFirst().paragraph().spaceBefore();
  }

  /// How much deeper others set a line of exact height: they put all of its lead above the letters,
  /// we share it between above and below.
  private static double drop(TextBlock text) {
    Line first = text.paragraphs().getFirst().lines().getFirst();
    double size = 0;
    for (Run run : first.runs()) {
      size = Math.max(size, run.style().size());
    }
    return first.height() - Advances.DESCENT * size - first.baseline();
  }

  /// The width between the longest line and the shortest that would take one more word.
  static double width(TextBlock text) {
    double longest = text.usedWidth();
    double shortest = Double.MAX_VALUE;
    for (SetParagraph paragraph : text.paragraphs()) {
      shortest = Math.min(shortest, next(paragraph));
    }
    double middle = (longest + shortest) / 2;
    double least = Math.min(middle, longest * MARGIN);
    double most = Math.max(middle, shortest * LACK);
    return Math.clamp(text.width(), least, Math.max(least, most));
  }

  private static double next(SetParagraph paragraph) {
    List<Line> lines = paragraph.lines();
    double shortest = Double.MAX_VALUE;
    for (int i = 1; i < lines.size(); i++) {
      shortest = Math.min(shortest, withNextWord(lines.get(i - 1), lines.get(i)));
    }
    return shortest;
  }

  private static double withNextWord(Line line, Line next) {
    if (next.runs().isEmpty() || line.runs().isEmpty()) {
      return Double.MAX_VALUE;
    }
    Run first = next.runs().getFirst();
    return line.width() + Advances.width(firstWord(line, first.text()), first.style());
  }

  private static String firstWord(Line line, String text) {
    int end = text.indexOf(' ');
    String word = end < 0 ? text : text.substring(0, end);
    return line.text().endsWith("-") ? word : " " + word;
  }
}
