package org.periplo.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.periplo.theme.TextStyle;

/// Breaks one paragraph into lines.
final class LineBreaker {

  private static final double TOLERANCE = 1e-6;

  private final Paragraph paragraph;
  private final String text;
  private final double limit;
  private final double[] ends;
  private final List<Line> lines = new ArrayList<>();
  private int lineStart;

  /// @param limit how wide a line may be, in points
  LineBreaker(Paragraph paragraph, double limit) {
    this.paragraph = paragraph;
    this.text = paragraph.text();
    this.limit = limit;
    this.ends = ends(paragraph, text.length());
  }

  /// Where each character ends if the paragraph is set in one line, behind a 0 for where it begins.
  private static double[] ends(Paragraph paragraph, int length) {
    double[] ends = new double[length + 1];
    int i = 0;
    for (Run run : paragraph.runs()) {
      String words = run.text();
      int size;
      for (int j = 0; j < words.length(); j += size) {
        int character = words.codePointAt(j);
        double start = ends[i];
        size = Character.charCount(character);
        ends[i + 1] = start;
        ends[i + size] = start + Advances.width(character, run.style());
        i += size;
      }
    }
    return ends;
  }

  /// The lines, one at the least.
  List<Line> lines() {
    for (Word word : Word.of(text)) {
      if (!fits(word.visibleEnd())) {
        endLine(word.start());
      }
      if (!fits(word.visibleEnd())) {
        cut(word);
      }
    }
    lines.add(line(lineStart, text.length()));
    return List.copyOf(lines);
  }

  private boolean fits(int end) {
    return ends[end] - ends[lineStart] <= limit + TOLERANCE;
  }

  /// Breaks a word that is too wide for a line wherever it must.
  private void cut(Word word) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text.substring(word.start(), word.visibleEnd()));
    int start = characters.first();
    for (int end = characters.next(); end != BreakIterator.DONE; end = characters.next()) {
      if (!fits(word.start() + end)) {
        endLine(word.start() + start);
      }
      start = end;
    }
  }

  /// Begins a line at `next`; what stands before it becomes one, unless it is all spaces.
  private void endLine(int next) {
    if (Word.visibleEnd(text, lineStart, next) > lineStart) {
      lines.add(line(lineStart, next));
    }
    lineStart = next;
  }

  private Line line(int start, int end) {
    List<Run> runs = paragraph.runsBetween(start, Word.visibleEnd(text, start, end));
    if (runs.isEmpty()) {
      TextStyle style = paragraph.runs().getLast().style();
      return new Line(runs, 0, style.lineHeight(), Advances.baseline(style));
    }
    double width = 0;
    double height = 0;
    double baseline = 0;
    for (Run run : runs) {
      width += Advances.width(run.text(), run.style());
      height = Math.max(height, run.style().lineHeight());
      baseline = Math.max(baseline, Advances.baseline(run.style()));
    }
    return new Line(runs, width, height, baseline);
  }
}
