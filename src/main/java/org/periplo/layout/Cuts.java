package org.periplo.layout;

import java.util.List;
import java.util.Optional;
import org.periplo.geometry.Box;

/// Where a map is cut into sheets of paper: words do not stand across a cut.
///
/// @param upright the x of cuts from top to bottom, in points, from left to right
/// @param level the y of cuts from left to right, in points, from top to bottom
public record Cuts(List<Double> upright, List<Double> level) {

  /// A map in one piece.
  public static final Cuts NONE = new Cuts(List.of(), List.of());

  public Cuts {
    upright = List.copyOf(upright);
    level = List.copyOf(level);
  }

  /// How far to the right words can go that begin at `left` and end at `right` at most.
  double wordsEnd(double left, double right) {
    return upright.stream().filter(it -> it > left && it < right).findFirst().orElse(right);
  }

  /// Where the sheet begins that `x` is on; `least` where that is farther left.
  double sheetStart(double x, double least) {
    return upright.stream().filter(it -> it <= x).reduce((_, last) -> last).orElse(least);
  }

  /// The cut that goes from left to right through a height.
  Optional<Double> levelWithin(double top, double bottom) {
    return level.stream().filter(it -> it > top && it < bottom).findFirst();
  }

  /// Whether a cut goes through a box.
  boolean goThrough(Box box) {
    return levelWithin(box.y(), box.bottom()).isPresent()
        || wordsEnd(box.x(), box.right()) < box.right();
  }
}
