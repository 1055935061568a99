package org.periplo.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.periplo.theme.TextStyle;

/// Fills lines with words, one paragraph long.
final class LineBuilder {

  private static final double TOLERANCE = 1e-6;

  private final double limit;
  private final List<Line> lines = new ArrayList<>();
  private final List<Run> runs = new ArrayList<>();
  private double used;

  LineBuilder(double limit) {
    this.limit = limit;
  }

  /// Adds a word with the spaces behind it.
  void add(String word, TextStyle style) {
    double visible = Advances.width(word.stripTrailing(), style);
    if (used > 0 && exceeds(used + visible)) {
      endLine(style);
    }
    if (exceeds(visible)) {
      addInPieces(word, style);
    } else {
      append(word, style);
    }
  }

  private boolean exceeds(double width) {
    return width > limit + TOLERANCE;
  }

  private void addInPieces(String word, TextStyle style) {
    BreakIterator breaks = Typesetter.characters(word);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      String piece = word.substring(start, end);
      if (used > 0 && exceeds(used + Advances.width(piece.stripTrailing(), style))) {
        endLine(style);
      }
      append(piece, style);
      start = end;
    }
  }

  private void append(String text, TextStyle style) {
    used += Advances.width(text, style);
    if (!runs.isEmpty() && runs.getLast().style().equals(style)) {
      runs.add(new Run(runs.removeLast().text() + text, style));
    } else {
      runs.add(new Run(text, style));
    }
  }

  private void endLine(TextStyle style) {
    if (!runs.isEmpty()) {
      Run last = runs.removeLast();
      runs.add(new Run(last.text().stripTrailing(), last.style()));
    }
    double height = height(style);
    lines.add(new Line(runs, width(), height, baseline(style)));
    runs.clear();
    used = 0;
  }

  private double width() {
    return runs.stream().mapToDouble(it -> Advances.width(it.text(), it.style())).sum();
  }

  private double height(TextStyle style) {
    return runs.stream()
        .mapToDouble(it -> it.style().lineHeight())
        .max()
        .orElse(style.lineHeight());
  }

  private double baseline(TextStyle style) {
    return runs.stream()
        .mapToDouble(it -> Advances.baseline(it.style()))
        .max()
        .orElse(Advances.baseline(style));
  }

  /// Ends the last line and gives all lines, one at the least.
  List<Line> finish(TextStyle style) {
    endLine(style);
    return List.copyOf(lines);
  }
}
