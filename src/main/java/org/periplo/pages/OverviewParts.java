package org.periplo.pages;

import java.util.ArrayList;
import java.util.List;
import org.periplo.model.Stage;

/// Cuts the stages of a map into parts that an overview slide has room for.
final class OverviewParts {

  /// How many columns stand side by side before words break.
  private static final int MOST_STEPS = 9;

  private OverviewParts() {}

  /// The stages in their order, as many together as have no more steps than fit; a stage with more
  /// stands alone.
  static List<List<Stage>> of(List<Stage> stages) {
    int steps = stages.stream().mapToInt(it -> it.steps().size()).sum();
    int parts = Math.ceilDiv(steps, MOST_STEPS);
    double each = (double) steps / parts;
    List<List<Stage>> all = new ArrayList<>();
    List<Stage> part = new ArrayList<>();
    int used = 0;
    for (Stage stage : stages) {
      int more = stage.steps().size();
      if (!part.isEmpty() && (used + more > MOST_STEPS || used + more / 2.0 > each)) {
        all.add(List.copyOf(part));
        part.clear();
        used = 0;
      }
      part.add(stage);
      used += more;
    }
    all.add(List.copyOf(part));
    return all;
  }
}
