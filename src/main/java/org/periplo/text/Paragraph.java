package org.periplo.text;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.periplo.theme.TextStyle;

/// Text that begins on a line of its own.
///
/// @param runs one or more, with no line break inside
/// @param spaceBefore the distance from the paragraph before, in points
public record Paragraph(List<Run> runs, double spaceBefore) {

  public Paragraph {
    runs = List.copyOf(runs);
  }

  /// A paragraph in one style.
  public static Paragraph of(String text, TextStyle style) {
    return new Paragraph(List.of(new Run(text, style)), 0);
  }

  /// A paragraph in one style, at a distance from the one before.
  public static Paragraph of(String text, TextStyle style, double spaceBefore) {
    return new Paragraph(List.of(new Run(text, style)), spaceBefore);
  }

  /// The words of the paragraph.
  public String text() {
    return String.join("", runs.stream().map(Run::text).toList());
  }

  /// Whether it is read from right to left: whether its first letter and most of the others are.
  public boolean isRightToLeft() {
    String text = text();
    return Bidi.requiresBidi(text.toCharArray(), 0, text.length())
        && VisualOrder.base(text) == Bidi.DIRECTION_RIGHT_TO_LEFT;
  }

  /// What stands between two places in [#text()]; runs of which nothing is left are left out.
  List<Run> runsBetween(int start, int end) {
    List<Run> between = new ArrayList<>();
    int offset = 0;
    for (Run run : runs) {
      int from = Math.clamp(start - offset, 0, run.text().length());
      int to = Math.clamp(end - offset, 0, run.text().length());
      if (from < to) {
        between.add(run.part(from, to));
      }
      offset += run.text().length();
    }
    return between;
  }
}
