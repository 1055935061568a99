package org.periplo.ui.canvas;

import java.util.stream.Stream;
import javafx.scene.canvas.GraphicsContext;
import org.periplo.drawing.ChevronMark;
import org.periplo.drawing.Placing;
import org.periplo.geometry.Box;
import org.periplo.geometry.Point;
import org.periplo.gesture.Feedback;
import org.periplo.gesture.Feedback.Lifted;
import org.periplo.gesture.Layer;
import org.periplo.gesture.Target;
import org.periplo.layout.MapLayout;
import org.periplo.layout.PlacedCurve;
import org.periplo.layout.PlacedLane;
import org.periplo.layout.PlacedStep;
import org.periplo.model.CardId;
import org.periplo.model.CurveId;
import org.periplo.model.ElementId;
import org.periplo.model.LaneId;
import org.periplo.model.StageId;
import org.periplo.model.StepId;
import org.periplo.session.Selection;
import org.periplo.theme.Colour;
import org.periplo.theme.Theme;

/// Paints what is selected, hovered, carried and about to land.
final class FeedbackPainter {

  private static final double OUTLINE = 2;
  private static final double DISTANCE = 3;
  private static final double HOVER_OPACITY = 0.45;
  private static final double TINT_OPACITY = 0.07;
  private static final double LANDING_VEIL = 0.6;
  private static final double DASH = 4;

  private final GraphicsContext context;
  private final CanvasPainter painter;
  private final MapSheets map;
  private final Viewport viewport;
  private final Colour colour;

  FeedbackPainter(
      GraphicsContext context, CanvasPainter painter, MapSheets map, Viewport viewport) {
    this.context = context;
    this.painter = painter;
    this.map = map;
    this.viewport = viewport;
    this.colour = map.palette().selection();
  }

  /// Paints what belongs to one layer.
  void paint(Layer layer, Selection selection, Feedback feedback) {
    Placing placing = viewport.placing(layer);
    context.setLineDashes();
    feedback.hovered().ifPresent(it -> hovered(layer, it, placing));
    feedback.lifted().ifPresent(it -> lifted(layer, it, placing));
    if (feedback.carried().isEmpty() && feedback.lifted().isEmpty()) {
      selected(layer, selection, placing);
    }
    new FoldPainter(context, map).paint(layer, feedback, placing);
    if (layer == Layer.BODY) {
      new LinkPainter(context, painter, map).paint(selection, feedback, placing);
      feedback.landing().ifPresent(it -> landing(placing.of(it)));
      feedback.band().ifPresent(it -> band(placing.of(it)));
      feedback.reading().ifPresent(it -> ReadingPainter.paint(it, placing, map.palette(), painter));
    }
  }

  private void hovered(Layer layer, Target target, Placing placing) {
    context.setStroke(Paints.of(colour, HOVER_OPACITY));
    context.setLineWidth(1.5);
    switch (target) {
      case Target.OnCard it when layer == Layer.BODY ->
          outline(placing.of(it.card().box()), 1, Theme.CARD_RADIUS);
      case Target.OnPoint it when layer == Layer.BODY ->
          ring(placing.of(it.point().at()), DISTANCE);
      case Target.OnStage it when layer == Layer.HEAD ->
          outline(placing.of(it.stage().box()), 0, 2);
      case Target.OnEdge it when layer == Layer.BODY -> rightEdge(placing.of(it.card().box()));
      case Target.OnStep it when layer == Layer.HEAD -> tint(placing.of(it.step().head()));
      case Target.OnBorder it when layer == Layer.HEAD -> rightEdge(placing.of(it.step().head()));
      case Target.OnLane it when layer == Layer.LABEL -> tint(placing.of(it.lane().labelBox()));
      case Target.OnLegend it when layer == Layer.LABEL -> tint(placing.of(it.entry().box()));
      default -> {}
    }
  }

  private void rightEdge(Box box) {
    context.setStroke(Paints.of(colour));
    context.setLineWidth(OUTLINE);
    context.strokeLine(box.right(), box.y(), box.right(), box.bottom());
  }

  /// Where a head will land is marked, and all that goes with it.
  private void lifted(Layer layer, Lifted lifted, Placing placing) {
    if (layer == lifted.layer()) {
      map.layout().boundsOf(lifted.head()).ifPresent(it -> landing(placing.of(it)));
    } else if (layer == Layer.BODY) {
      under(lifted.head()).forEach(it -> tint(placing.of(it)));
    }
  }

  private Stream<Box> under(ElementId head) {
    MapLayout layout = map.layout();
    return switch (head) {
      case StageId id ->
          layout.stages().stream()
              .filter(it -> it.stage().id().equals(id))
              .flatMap(stage -> stage.stage().steps().stream().flatMap(it -> under(it.id())));
      case StepId id -> layout.step(id).stream().map(PlacedStep::column);
      case LaneId id -> layout.lane(id).stream().map(PlacedLane::box);
      default -> Stream.empty();
    };
  }

  private void selected(Layer layer, Selection selection, Placing placing) {
    context.setStroke(Paints.of(colour));
    context.setLineWidth(OUTLINE);
    if (layer == Layer.BODY && selection.elements().isEmpty()) {
      selection.cell().flatMap(map.layout()::boundsOf).ifPresent(it -> cell(placing.of(it)));
    }
    for (ElementId element : selection.elements()) {
      switch (element) {
        case CardId id when layer == Layer.BODY ->
            map.layout()
                .boundsOf(id)
                .ifPresent(it -> outline(placing.of(it), DISTANCE, Theme.CARD_RADIUS));
        case CurveId id when layer == Layer.BODY -> point(id, selection, placing);
        case StageId id when layer == Layer.HEAD -> stage(id, placing);
        case StepId id when layer == Layer.HEAD -> head(id, placing);
        case LaneId id when layer == Layer.LABEL -> head(id, placing);
        default -> {}
      }
    }
  }

  /// The selection's own colour would not be seen on every accent.
  private void stage(StageId id, Placing placing) {
    context.setStroke(Paints.of(Colour.WHITE));
    map.heads().showing(id).ifPresent(it -> chevron((ChevronMark) it, placing));
  }

  private void chevron(ChevronMark mark, Placing placing) {
    Box box = mark.bounds();
    double out = mark.start() == ChevronMark.Start.NOTCHED ? mark.point() : 0;
    Box inner = new Box(box.x() + out, box.y(), box.width() - out - mark.point(), box.height());
    outline(placing.of(inner), -DISTANCE, Theme.CARD_RADIUS);
  }

  private void head(ElementId id, Placing placing) {
    map.layout()
        .boundsOf(id)
        .map(placing::of)
        .ifPresent(
            it -> {
              tint(it);
              outline(it, -DISTANCE, Theme.CARD_RADIUS);
            });
  }

  /// A selected point is one of its curve in the selected cell.
  private void point(CurveId id, Selection selection, Placing placing) {
    map.layout().curves().stream()
        .filter(it -> it.curve().id().equals(id))
        .flatMap(it -> it.points().stream())
        .filter(it -> selection.cell().filter(cell -> isIn(cell.step(), it)).isPresent())
        .forEach(it -> ring(placing.of(it.at()), DISTANCE));
    selection.cell().flatMap(map.layout()::boundsOf).ifPresent(it -> tint(placing.of(it)));
  }

  private static boolean isIn(StepId step, PlacedCurve.PlacedPoint point) {
    return point.point().step().equals(step);
  }

  private void cell(Box box) {
    tint(box);
    outline(box, -DISTANCE, Theme.CARD_RADIUS);
  }

  private void tint(Box box) {
    context.setFill(Paints.of(colour, TINT_OPACITY));
    context.fillRect(box.x(), box.y(), box.width(), box.height());
  }

  private void outline(Box box, double distance, double radius) {
    Box out = box.grown(distance);
    double corner = 2 * (radius * viewport.zoom() + Math.max(0, distance));
    context.strokeRoundRect(out.x(), out.y(), out.width(), out.height(), corner, corner);
  }

  private void ring(Point centre, double distance) {
    double width = Theme.FACE * viewport.zoom() + 2 * distance;
    Box box = Box.around(centre, width, width);
    context.strokeOval(box.x(), box.y(), box.width(), box.height());
  }

  private void landing(Box box) {
    context.setFill(Paints.of(map.palette().surface(), LANDING_VEIL));
    context.fillRect(box.x(), box.y(), box.width(), box.height());
    tint(box);
    context.setStroke(Paints.of(colour));
    context.setLineWidth(1.5);
    context.setLineDashes(DASH, DASH);
    outline(box, 0, Theme.CARD_RADIUS);
    context.setLineDashes();
  }

  private void band(Box box) {
    tint(box);
    context.setStroke(Paints.of(colour));
    context.setLineWidth(1);
    context.strokeRect(
        Math.rint(box.x()) + 0.5, Math.rint(box.y()) + 0.5, box.width(), box.height());
  }
}
