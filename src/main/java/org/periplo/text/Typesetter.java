package org.periplo.text;

import java.util.List;
import org.periplo.theme.TextStyle;

/// Breaks paragraphs into lines.
///
/// Lines break after spaces, and after hyphens and dashes between letters; a word wider than the
/// line breaks between two characters as a reader sees them. Spaces at a break stay out of the
/// line. Nothing else is left out, ever.
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
        paragraphs.stream()
            .map(it -> new SetParagraph(it, new LineBreaker(it, usable).lines()))
            .toList(),
        TextBlock.Align.LEFT,
        width);
  }
}
