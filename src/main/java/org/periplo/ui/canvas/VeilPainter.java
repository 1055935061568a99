package org.periplo.ui.canvas;

import java.util.Set;
import javafx.scene.canvas.GraphicsContext;
import org.periplo.drawing.Placing;
import org.periplo.geometry.Box;
import org.periplo.gesture.Layer;
import org.periplo.layout.PlacedLane;
import org.periplo.model.LaneId;

/// Paints lanes that are not to be seen yet as if there was nothing but paper.
///
/// @param context without transform
record VeilPainter(GraphicsContext context, MapSheets map, Viewport viewport) {

  /// Hides what of `lanes` is seen in one layer.
  void paint(Layer layer, Set<LaneId> lanes) {
    if (lanes.isEmpty() || layer == Layer.HEAD || layer == Layer.CORNER) {
      return;
    }
    Placing placing = viewport.placing(layer);
    Box area = viewport.area(layer);
    context.setFill(Paints.of(map.palette().surface()));
    for (PlacedLane lane : map.layout().lanes()) {
      if (lanes.contains(lane.lane().id())) {
        Box box = placing.of(lane.box());
        double top = Math.rint(box.y());
        double height = Math.rint(box.bottom()) + 1 - top;
        context.fillRect(area.x(), top, area.width(), height); // the line below it, too
      }
    }
  }
}
