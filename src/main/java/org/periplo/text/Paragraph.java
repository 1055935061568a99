package org.periplo.text;

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
}
