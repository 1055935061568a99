package org.periplo.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.periplo.model.ElementId;
import org.periplo.model.JourneyMap;
import org.periplo.model.Stage;
import org.periplo.model.Step;
import org.periplo.model.StepId;
import org.periplo.text.Advances;
import org.periplo.theme.TextStyle;
import org.periplo.theme.Theme;

/// The steps of a map as columns: their order, stages and horizontal places.
final class Columns {

  private static final double LEAST_NARROW = 76;
  private static final double NARROW_ROOM = 2 * Theme.CHEVRON_POINT + Theme.CARD_GAP + 2;

  private final Set<ElementId> collapsed;
  private final List<Stage> stagesOfSteps = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();
  private final List<Integer> stages = new ArrayList<>();
  private final Map<StepId, Integer> indices = new HashMap<>();
  private final List<Double> edges = new ArrayList<>();

  /// @param collapsed a stage among them has one narrow column, and for its other steps none
  Columns(JourneyMap map, Theme theme, Set<ElementId> collapsed) {
    this.collapsed = collapsed;
    int stageIndex = 0;
    double edge = theme.labelWidth();
    edges.add(edge);
    for (Stage stage : map.stages()) {
      for (Step step : stage.steps()) {
        indices.put(step.id(), steps.size());
        steps.add(step);
        stages.add(stageIndex);
        edge +=
            collapsed.contains(stage.id())
                ? narrow(stage, step, theme.stage(stageIndex))
                : step.width() * theme.stepWidth();
        stagesOfSteps.add(stage);
        edges.add(edge);
      }
      stageIndex++;
    }
  }

  /// As wide as the longest word of the stage's name, for the first step; nothing for the others.
  private static double narrow(Stage stage, Step step, TextStyle style) {
    double longest =
        Arrays.stream(stage.name().split("\\s+"))
            .mapToDouble(it -> Advances.width(it, style))
            .max()
            .orElse(0);
    boolean first = step.equals(stage.steps().getFirst());
    return first ? Math.max(LEAST_NARROW, Math.ceil(longest) + NARROW_ROOM) : 0;
  }

  /// The stage that a column belongs to.
  Stage stage(int index) {
    return stagesOfSteps.get(index);
  }

  /// Whether a column is not one of a collapsed stage.
  boolean isOpen(int index) {
    return !collapsed.contains(stage(index).id());
  }

  /// Whether it has a width: of a collapsed stage, the first step stands for all.
  boolean isSeen(int index) {
    return width(index) > 0;
  }

  int count() {
    return steps.size();
  }

  Step step(int index) {
    return steps.get(index);
  }

  int stageOf(int index) {
    return stages.get(index);
  }

  int indexOf(StepId step) {
    return indices.getOrDefault(step, -1);
  }

  /// The left edge of a column; for the count of columns, the right edge of the last.
  double left(int index) {
    return edges.get(index);
  }

  double width(int index) {
    return left(index + 1) - left(index);
  }

  double centre(int index) {
    return left(index) + width(index) / 2;
  }

  double right() {
    return left(count());
  }
}
