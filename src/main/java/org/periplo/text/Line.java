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

  /// Gives each run, with its place, to `each`.
  ///
  /// @param x the left end of the line
  /// @param baseline the line's baseline
  void placeRuns(double x, double baseline, RunPlacer each) {
    double start = x;
    for (Run run : runs) {
      each.place(run, start, baseline);
      start += Advances.width(run.text(), run.style());
    }
  }

  /// Takes a run and where it begins.
  @FunctionalInterface
  public interface RunPlacer {
    /// @param x the left end of the run
    /// @param baseline the baseline of its line
    void place(Run run, double x, double baseline);
  }
}
