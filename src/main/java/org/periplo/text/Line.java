package org.periplo.text;

import java.util.List;

/// One line as it was broken.
///
/// @param runs what stands in it, from left to right
/// @param width the sum of their widths, in points
/// @param height from its top to its bottom, in points
/// @param baseline from its top to its baseline, in points
public record Line(List<Run> runs, double width, double height, double baseline) {

  public Line {
    runs = List.copyOf(runs);
  }

  /// The words of the line.
  public String text() {
    return String.join("", runs.stream().map(Run::text).toList());
  }
}
