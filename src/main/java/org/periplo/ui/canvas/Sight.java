package org.periplo.ui.canvas;

import java.util.Optional;
import org.periplo.geometry.Box;
import org.periplo.gesture.Layer;
import org.periplo.layout.MapLayout;
import org.periplo.model.ElementId;
import org.periplo.model.LaneId;
import org.periplo.model.StageId;
import org.periplo.model.StepId;
import org.periplo.session.Selection;

/// Finds what should be seen.
record Sight(MapLayout layout) {

  /// A part of a layer, in points.
  record Seen(Layer layer, Box box) {}

  /// Where the primary element is, or the selected cell.
  Optional<Seen> of(Selection selection) {
    return selection
        .primary()
        .flatMap(this::of)
        .or(() -> selection.cell().flatMap(layout::boundsOf).map(it -> new Seen(Layer.BODY, it)));
  }

  private Optional<Seen> of(ElementId element) {
    Layer layer =
        switch (element) {
          case StageId _, StepId _ -> Layer.HEAD;
          case LaneId _ -> Layer.LABEL;
          default -> Layer.BODY;
        };
    return layout.boundsOf(element).map(it -> new Seen(layer, it));
  }
}
