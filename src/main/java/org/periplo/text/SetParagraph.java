package org.periplo.text;

import java.util.List;

/// A paragraph and the lines that it was broken into.
public record SetParagraph(Paragraph paragraph, List<Line> lines) {

  public SetParagraph {
    lines = List.copyOf(lines);
  }

  /// Gives what is seen of one of its lines to `each`, in the order in which it is read: each run,
  /// in parts where the direction changes or something shows nothing. The letters of a part stand
  /// side by side from left to right.
  ///
  /// @param x the left end of the line
  /// @param baseline the line's baseline
  public void placeSeen(Line line, double x, double baseline, Line.RunPlacer each) {
    if (VisualOrder.isPlain(line)) {
      line.placeRuns(x, baseline, each);
    } else {
      VisualOrder.place(line, VisualOrder.base(paragraph.text()), x, baseline, each);
    }
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
