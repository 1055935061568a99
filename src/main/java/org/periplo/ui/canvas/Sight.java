package org.periplo.ui.canvas;

import java.util.Optional;
import java.util.stream.Stream;
import org.periplo.geometry.Box;
import org.periplo.gesture.Layer;
import org.periplo.layout.MapLayout;
import org.periplo.layout.PlacedLane;
import org.periplo.model.CardId;
import org.periplo.model.ElementId;
import org.periplo.model.LaneId;
import org.periplo.model.StageId;
import org.periplo.model.StepId;
import org.periplo.session.Selection;

/// Finds what should be seen.
record Sight(MapLayout layout, Selection selection) {

  /// A part of a layer, in points.
  record Seen(Layer layer, Box box) {}

  /// Where the primary element is, or the selected cell.
  Optional<Seen> primary() {
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

  /// All that is selected, stages and steps with their columns, lanes with their rows.
  Optional<Box> extent() {
    return Stream.concat(
            selection.elements().stream().flatMap(it -> extentOf(it).stream()),
            selection.cell().flatMap(layout::boundsOf).stream()
                .filter(_ -> selection.only(CardId.class).isEmpty()))
        .reduce(Box::union);
  }

  private Optional<Box> extentOf(ElementId element) {
    return switch (element) {
      case StageId _ -> layout.boundsOf(element).map(this::column);
      case StepId id -> layout.step(id).map(it -> it.head().union(it.column()));
      case LaneId id -> layout.lane(id).map(PlacedLane::box);
      default -> layout.boundsOf(element);
    };
  }

  private Box column(Box head) {
    return new Box(head.x(), head.y(), head.width(), layout.size().height() - head.y());
  }
}
