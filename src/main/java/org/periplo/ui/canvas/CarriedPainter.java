package org.periplo.ui.canvas;

import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Placing;
import org.periplo.geometry.Box;
import org.periplo.geometry.Point;
import org.periplo.gesture.Feedback;
import org.periplo.gesture.Feedback.Carried;
import org.periplo.gesture.Feedback.Landing;
import org.periplo.gesture.Feedback.Lifted;
import org.periplo.gesture.Layer;
import org.periplo.model.CardId;
import org.periplo.model.StageId;
import org.periplo.theme.Colour;
import org.periplo.theme.Theme;

/// Paints what hangs on the pointer, over everything else.
final class CarriedPainter {

  private static final double BADGE = 8;
  private static final double SIGN = 2;

  private final GraphicsContext context;
  private final CanvasPainter painter;
  private final MapSheets map;
  private final Viewport viewport;

  CarriedPainter(GraphicsContext context, CanvasPainter painter, MapSheets map, Viewport viewport) {
    this.context = context;
    this.painter = painter;
    this.map = map;
    this.viewport = viewport;
  }

  void paint(Feedback feedback) {
    feedback.carried().ifPresent(this::carried);
    feedback.lifted().ifPresent(this::hanging);
  }

  private void hanging(Lifted lifted) {
    Box there = map.layout().boundsOf(lifted.head()).orElse(lifted.box());
    Placing layer = viewport.placing(lifted.layer());
    Placing hanging = moved(layer, lifted.box().x() - there.x(), lifted.box().y() - there.y());
    Box box = layer.of(lifted.box());
    if (!(lifted.head() instanceof StageId)) {
      shadow(box);
      context.setFill(Paints.of(map.palette().surface()));
      context.fillRect(box.x(), box.y(), box.width(), box.height());
    }
    Sheet sheet = lifted.layer() == Layer.HEAD ? map.heads() : map.labels();
    sheet.showing(lifted.head()).ifPresent(it -> painter.paint(it, hanging));
  }

  private static Placing moved(Placing layer, double dx, double dy) {
    return new Placing(
        layer.scale(), layer.dx() + dx * layer.scale(), layer.dy() + dy * layer.scale());
  }

  private void shadow(Box box) {
    context.setFill(Color.rgb(10, 20, 40, 0.05));
    for (int i = 1; i <= 4; i++) {
      Box shadow = box.grown(i).plus(0, 3);
      double corner = 2 * (Theme.CARD_RADIUS + i);
      context.fillRoundRect(
          shadow.x(), shadow.y(), shadow.width(), shadow.height(), corner, corner);
    }
  }

  private void carried(Carried carried) {
    Optional<Box> leading = map.layout().boundsOf(carried.cards().getFirst());
    if (leading.isEmpty()) {
      return;
    }
    double dx = carried.leading().x() - leading.get().x();
    double dy = carried.leading().y() - leading.get().y();
    Placing hanging = moved(viewport.placing(Layer.BODY), dx, dy);
    for (CardId card : carried.cards().reversed()) {
      map.body().showing(card).ifPresent(it -> hanging(it, hanging));
    }
    if (carried.landing() == Landing.COPIES) {
      plus(viewport.placing(Layer.BODY).of(carried.leading()));
    }
  }

  private void hanging(Mark card, Placing placing) {
    Box box = placing.of(map.layout().boundsOf(card.tag().shows().orElseThrow()).orElseThrow());
    shadow(box);
    painter.paint(card, placing);
  }

  /// A sign at a corner of what is carried: copies will land.
  private void plus(Box box) {
    Point at = new Point(box.right(), box.y());
    context.setFill(Paints.of(map.palette().selection()));
    context.fillOval(at.x() - BADGE, at.y() - BADGE, 2 * BADGE, 2 * BADGE);
    context.setStroke(Paints.of(Colour.WHITE));
    context.setLineWidth(SIGN);
    context.strokeLine(at.x() - BADGE / 2, at.y(), at.x() + BADGE / 2, at.y());
    context.strokeLine(at.x(), at.y() - BADGE / 2, at.x(), at.y() + BADGE / 2);
  }
}
