package org.periplo.gesture;

import java.util.Optional;
import org.periplo.geometry.Box;
import org.periplo.geometry.Point;
import org.periplo.layout.MapLayout;
import org.periplo.layout.PlacedLane;
import org.periplo.layout.PlacedStage;
import org.periplo.layout.PlacedStep;
import org.periplo.theme.Theme;

/// The signs beside the names of lanes and stages that collapse and expand them.
public record Folds(MapLayout layout) {

  private static final double WIDTH = 12;
  private static final double HEIGHT = 16;
  private static final double LANE_TEXT = 15;

  /// The area of a lane's sign, left of its name.
  public static Box of(PlacedLane lane) {
    Box label = lane.labelBox();
    return new Box(
        label.x(), label.y() + Theme.LANE_PADDING + (LANE_TEXT - HEIGHT) / 2, WIDTH, HEIGHT);
  }

  /// The area of a stage's sign, where its chevron points on.
  public static Box of(PlacedStage stage) {
    Box box = stage.box();
    return new Box(box.right() - WIDTH, box.centre().y() - HEIGHT / 2, WIDTH, HEIGHT);
  }

  Optional<Target> ofLanes(Point at) {
    return layout.lanes().stream()
        .filter(it -> of(it).contains(at))
        .findFirst()
        .map(it -> new Target.OnFold(it.lane().id(), of(it)));
  }

  Optional<Target> ofStages(Point at) {
    return layout.stages().stream()
        .filter(it -> of(it).contains(at))
        .findFirst()
        .map(it -> new Target.OnFold(it.stage().id(), of(it)));
  }

  /// The row of a collapsed lane and the column of a collapsed stage are one with its name.
  Optional<Target> collapsedAt(Point at) {
    Optional<Target> lane =
        layout
            .laneAt(at.y())
            .filter(it -> layout.collapsed().contains(it.lane().id()))
            .map(Target.OnLane::new);
    return lane.or(
        () ->
            layout
                .stepAt(at.x())
                .map(it -> layout.stages().get(it.stage()))
                .filter(it -> layout.collapsed().contains(it.stage().id()))
                .map(Target.OnStage::new));
  }

  /// Whether a step stands for all those of a collapsed stage.
  boolean isCollapsed(PlacedStep step) {
    return layout.collapsed().contains(layout.stages().get(step.stage()).stage().id());
  }

  /// Whether `at` is where the steps of a stage would be named if it were not collapsed.
  boolean isUnder(Point at, PlacedStage stage) {
    return layout.collapsed().contains(stage.stage().id())
        && at.x() >= stage.box().x()
        && at.x() < stage.box().right();
  }
}
