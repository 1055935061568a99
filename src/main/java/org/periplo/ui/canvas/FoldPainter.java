package org.periplo.ui.canvas;

import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.periplo.drawing.Placing;
import org.periplo.geometry.Box;
import org.periplo.geometry.Point;
import org.periplo.gesture.Feedback;
import org.periplo.gesture.Folds;
import org.periplo.gesture.Layer;
import org.periplo.gesture.Target;
import org.periplo.layout.PlacedLane;
import org.periplo.layout.PlacedStage;
import org.periplo.model.ElementId;
import org.periplo.theme.Colour;
import org.periplo.theme.Palette;

/// Paints the signs that collapse and expand lanes and stages: of those that are collapsed always,
/// of the others while the pointer is over them.
final class FoldPainter {

  private static final double REACH = 3.5;
  private static final double WIDTH = 1.5;

  private final GraphicsContext context;
  private final MapSheets map;

  FoldPainter(GraphicsContext context, MapSheets map) {
    this.context = context;
    this.map = map;
  }

  /// Paints what belongs to one layer.
  void paint(Layer layer, Feedback feedback, Placing placing) {
    Optional<ElementId> hovered = feedback.hovered().flatMap(FoldPainter::element);
    if (layer == Layer.LABEL) {
      for (PlacedLane lane : map.layout().lanes()) {
        ElementId id = lane.lane().id();
        if (isShown(id, hovered)) {
          Point along = isCollapsed(id) ? new Point(1, 0) : new Point(0, 1);
          sign(Folds.of(lane), along, map.palette().quiet(), placing);
        }
      }
    } else if (layer == Layer.HEAD) {
      for (PlacedStage stage : map.layout().stages()) {
        ElementId id = stage.stage().id();
        if (isShown(id, hovered)) {
          Point along = isCollapsed(id) ? new Point(1, 0) : new Point(-1, 0);
          Colour colour = Palette.wordsOn(map.palette().accent(stage.index()));
          sign(Folds.of(stage), along, colour, placing);
        }
      }
    }
  }

  private static Optional<ElementId> element(Target target) {
    return switch (target) {
      case Target.OnLane(PlacedLane it) -> Optional.of(it.lane().id());
      case Target.OnStage(PlacedStage it) -> Optional.of(it.stage().id());
      case Target.OnFold it -> Optional.of(it.element());
      default -> Optional.empty();
    };
  }

  private boolean isShown(ElementId id, Optional<ElementId> hovered) {
    return isCollapsed(id) || hovered.filter(id::equals).isPresent();
  }

  private boolean isCollapsed(ElementId id) {
    return map.layout().collapsed().contains(id);
  }

  /// An angle that points along one axis.
  private void sign(Box box, Point along, Colour colour, Placing placing) {
    Point centre = placing.of(box).centre();
    double reach = REACH * Math.max(0.6, placing.scale());
    double forth = reach / 2;
    context.setStroke(Paints.of(colour));
    context.setLineWidth(WIDTH * Math.max(0.8, placing.scale()));
    context.setLineCap(StrokeLineCap.ROUND);
    context.setLineJoin(StrokeLineJoin.ROUND);
    context.beginPath();
    context.moveTo(
        centre.x() - along.x() * forth - along.y() * reach,
        centre.y() - along.y() * forth - along.x() * reach);
    context.lineTo(centre.x() + along.x() * forth, centre.y() + along.y() * forth);
    context.lineTo(
        centre.x() - along.x() * forth + along.y() * reach,
        centre.y() - along.y() * forth + along.x() * reach);
    context.stroke();
  }
}
