package org.periplo.pages;

import java.util.ArrayList;
import java.util.List;
import org.periplo.text.Line;
import org.periplo.text.Paragraph;
import org.periplo.text.Run;
import org.periplo.text.SetParagraph;
import org.periplo.text.TextBlock;

/// Parts text between lines where it is higher than there is room.
final class TextParts {

  private final double height;
  private final List<List<SetParagraph>> parts = new ArrayList<>();
  private List<Line> lines = new ArrayList<>();
  private double used;

  private TextParts(double height) {
    this.height = height;
  }

  /// The parts from top to bottom, each of a height at most; one or more.
  static List<TextBlock> of(TextBlock text, double height) {
    TextParts parts = new TextParts(height);
    parts.parts.add(new ArrayList<>());
    text.paragraphs().forEach(parts::add);
    return parts.parts.stream().map(it -> new TextBlock(it, text.align(), text.width())).toList();
  }

  private void add(SetParagraph set) {
    double before = set.paragraph().spaceBefore();
    used += before;
    for (Line line : set.lines()) {
      if (used + line.height() > height && used > before) {
        close(before);
        parts.add(new ArrayList<>());
        before = 0;
        used = 0;
      }
      lines.add(line);
      used += line.height();
    }
    close(before);
  }

  private void close(double spaceBefore) {
    if (!lines.isEmpty()) {
      parts.getLast().add(new SetParagraph(new Paragraph(runs(), spaceBefore), lines));
      lines = new ArrayList<>();
    }
  }

  /// What the lines say, with the spaces between them that are not set.
  private List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    for (Line line : lines) {
      if (!runs.isEmpty() && !line.runs().isEmpty()) {
        runs.add(new Run(" ", line.runs().getFirst().style()));
      }
      runs.addAll(line.runs());
    }
    return runs;
  }
}
