package org.periplo.text;

import java.util.List;

/// A paragraph and the lines that it was broken into.
public record SetParagraph(Paragraph paragraph, List<Line> lines) {

  public SetParagraph {
    lines = List.copyOf(lines);
  }

  /// The height of its lines and the space before them, in points.
  public double height() {
    double height = paragraph.spaceBefore();
    for (Line line : lines) {
      height += line.height();
    }
    return height;
  }
}
