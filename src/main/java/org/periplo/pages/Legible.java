package org.periplo.pages;

import java.util.List;
import java.util.stream.DoubleStream;
import org.periplo.drawing.Mark;
import org.periplo.theme.Theme;

/// How small words may be on paper.
public final class Legible {

  /// The smallest letters that are read without trouble, in points.
  public static final double SMALLEST = 6;

  private static final double HAIR = 1e-9;

  private Legible() {}

  /// How far panels can be made smaller, and the notes around them.
  static double leastScale(List<Panel> panels, Theme theme) {
    List<Mark> marks = panels.stream().flatMap(it -> it.marks().stream()).toList();
    return SMALLEST / Math.min(theme.note().size(), smallest(marks)) - HAIR;
  }

  /// The size of the smallest letters in marks, in points; infinite where there are none.
  static double smallest(List<Mark> marks) {
    return TextPlace.in(marks)
        .flatMapToDouble(Legible::sizes)
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }

  private static DoubleStream sizes(TextPlace place) {
    return place
        .text()
        .lines()
        .flatMap(it -> it.runs().stream())
        .mapToDouble(it -> it.style().size());
  }
}
