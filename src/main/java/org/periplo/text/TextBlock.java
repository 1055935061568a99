package org.periplo.text;

import java.util.List;
import java.util.stream.Stream;

/// Text broken into lines: what every painter sets, line by line.
///
/// @param paragraphs from top to bottom
/// @param align where each line stands in the width
/// @param width what the lines were broken for, in points
public record TextBlock(List<SetParagraph> paragraphs, Align align, double width) {

  /// Where a line stands in its block.
  public enum Align {
    /// At the left.
    LEFT,
    /// In the middle.
    CENTRE,
    /// At the right.
    RIGHT
  }

  /// No text.
  public static final TextBlock EMPTY = new TextBlock(List.of(), Align.LEFT, 0);

  public TextBlock {
    paragraphs = List.copyOf(paragraphs);
  }

  /// From the top of the first line to the bottom of the last, in points.
  public double height() {
    double height = 0;
    for (SetParagraph paragraph : paragraphs) {
      height += paragraph.height();
    }
    return height;
  }

  /// The width of its longest line, in points.
  public double usedWidth() {
    double widest = 0;
    for (SetParagraph paragraph : paragraphs) {
      for (Line line : paragraph.lines()) {
        widest = Math.max(widest, line.width());
      }
    }
    return widest;
  }

  /// Whether there is nothing to set.
  public boolean isEmpty() {
    return paragraphs.isEmpty();
  }

  /// All lines, from top to bottom.
  public Stream<Line> lines() {
    return paragraphs.stream().flatMap(it -> it.lines().stream());
  }

  /// The words, a line a paragraph.
  public String text() {
    return String.join("\n", paragraphs.stream().map(it -> it.paragraph().text()).toList());
  }

  /// The same block with its lines standing elsewhere.
  public TextBlock aligned(Align other) {
    return new TextBlock(paragraphs, other, width);
  }

  /// Gives each line, with its place, to `each`.
  ///
  /// @param x the block's left edge
  /// @param y the block's upper edge
  public void place(double x, double y, LinePlacer each) {
    double top = y;
    for (SetParagraph paragraph : paragraphs) {
      top += paragraph.paragraph().spaceBefore();
      for (Line line : paragraph.lines()) {
        each.place(line, x + indent(line), top + line.baseline());
        top += line.height();
      }
    }
  }

  /// Gives what is seen of each line, with its place, to `each`, as [SetParagraph#placeSeen] does.
  ///
  /// @param x the block's left edge
  /// @param y the block's upper edge
  public void placeSeen(double x, double y, Line.RunPlacer each) {
    double top = y;
    for (SetParagraph paragraph : paragraphs) {
      top += paragraph.paragraph().spaceBefore();
      for (Line line : paragraph.lines()) {
        paragraph.placeSeen(line, x + indent(line), top + line.baseline(), each);
        top += line.height();
      }
    }
  }

  private double indent(Line line) {
    return switch (align) {
      case LEFT -> 0;
      case CENTRE -> (width - line.width()) / 2;
      case RIGHT -> width - line.width();
    };
  }

  /// Takes a line and where it begins.
  @FunctionalInterface
  public interface LinePlacer {
    /// @param x the left end of the line
    /// @param baseline the line's baseline
    void place(Line line, double x, double baseline);
  }
}
