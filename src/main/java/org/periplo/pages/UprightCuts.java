package org.periplo.pages;

import java.util.ArrayList;
import java.util.List;
import org.periplo.geometry.Box;
import org.periplo.layout.MapLayout;
import org.periplo.layout.PlacedStage;
import org.periplo.layout.PlacedStep;

/// Finds where a map is cut from top to bottom: between stages where it can, else between steps.
final class UprightCuts {

  private UprightCuts() {}

  /// The x of the cuts in the map.
  ///
  /// @param margin between the poster's left edge and the map
  static List<Double> of(MapLayout layout, SheetRun run, double margin) {
    List<Double> cuts = new ArrayList<>();
    double start = -margin;
    while (!run.isLast(start, layout.size().width())) {
      start = next(layout, start, run.step());
      cuts.add(start);
    }
    return cuts;
  }

  private static double next(MapLayout layout, double start, double step) {
    double limit = start + step;
    return layout.stages().stream()
        .map(PlacedStage::box)
        .filter(it -> it.right() > limit)
        .findFirst()
        .filter(it -> it.x() > Math.max(start, layout.corner().right()) && it.width() <= step)
        .map(Box::x)
        .orElseGet(() -> betweenSteps(layout, start, limit));
  }

  private static double betweenSteps(MapLayout layout, double start, double limit) {
    return layout.steps().stream()
        .map(PlacedStep::column)
        .mapToDouble(it -> it.x())
        .filter(it -> it > start && it <= limit && it > layout.corner().right())
        .max()
        .orElse(limit);
  }
}
