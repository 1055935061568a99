package org.periplo.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.periplo.model.JourneyMap;
import org.periplo.model.Stage;
import org.periplo.model.Step;
import org.periplo.model.StepId;
import org.periplo.theme.Theme;

/// The steps of a map as columns: their order, stages and horizontal places.
final class Columns {

  private final List<Step> steps = new ArrayList<>();
  private final List<Integer> stages = new ArrayList<>();
  private final Map<StepId, Integer> indices = new HashMap<>();
  private final List<Double> edges = new ArrayList<>();

  Columns(JourneyMap map, Theme theme) {
    int stageIndex = 0;
    double edge = theme.labelWidth();
    edges.add(edge);
    for (Stage stage : map.stages()) {
      for (Step step : stage.steps()) {
        indices.put(step.id(), steps.size());
        steps.add(step);
        stages.add(stageIndex);
        edge += step.width() * theme.stepWidth();
        edges.add(edge);
      }
      stageIndex++;
    }
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
