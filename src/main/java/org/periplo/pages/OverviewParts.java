package org.periplo.pages;

import java.util.List;
import org.periplo.model.Stage;

/// Cuts the stages of a map into parts that an overview slide has room for.
final class OverviewParts {

  /// How many columns stand side by side before words break.
  private static final int MOST_STEPS = 12;

  private OverviewParts() {}

  /// The stages in their order, as many together as have no more steps than fit; a stage with more
  /// stands alone.
  static List<List<Stage>> of(List<Stage> stages) {
    return EvenParts.of(stages, it -> it.steps().size(), MOST_STEPS);
  }
}
