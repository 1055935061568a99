package org.periplo.ui.canvas;

import java.util.List;
import java.util.Set;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import org.periplo.drawing.Fill;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Placing;
import org.periplo.drawing.Role;
import org.periplo.drawing.Stroke;
import org.periplo.geometry.Box;
import org.periplo.gesture.Feedback;
import org.periplo.gesture.Layer;
import org.periplo.model.ElementId;
import org.periplo.model.LaneId;
import org.periplo.session.Selection;
import org.periplo.theme.Colour;
import org.periplo.theme.Palette;

/// Paints one frame: the desk, the paper, and the four layers of the map with what is selected.
final class ScreenPainter {

  private static final double PAPER_RADIUS = 6;
  private static final int PAPER_SHADOW = 5;
  private static final double FLOAT_SHADOW = 7;
  private static final double PALE = 0.2;
  private static final List<Layer> LAYERS =
      List.of(Layer.BODY, Layer.LABEL, Layer.HEAD, Layer.CORNER);

  private final GraphicsContext context;
  private final CanvasPainter painter;
  private final CardImages images;
  private final BoxPainter boxes;
  private Set<ElementId> pale = Set.of();
  private Set<LaneId> veiled = Set.of();

  ScreenPainter(GraphicsContext context, ScreenFonts fonts, Pictures pictures) {
    this.context = context;
    painter = new CanvasPainter(context, fonts, pictures);
    images = new CardImages(fonts, pictures);
    boxes = new BoxPainter(context);
  }

  /// Paints these cards and curves pale from now on.
  void setPale(Set<ElementId> elements) {
    pale = Set.copyOf(elements);
  }

  /// Paints nothing in these lanes from now on.
  void setVeiled(Set<LaneId> lanes) {
    veiled = Set.copyOf(lanes);
  }

  /// Paints all of the window.
  ///
  /// @param pixels how a pixel of the window lies on the screen's
  void paint(
      MapSheets map, Viewport viewport, Selection selection, Feedback feedback, Pixel pixels) {
    images.begin(viewport.zoom());
    painter.on(pixels);
    boxes.on(pixels);
    Backdrop backdrop = Backdrop.of(map.palette());
    context.setFill(Paints.of(backdrop.ground()));
    context.fillRect(0, 0, viewport.window().width(), viewport.window().height());
    paper(viewport.paper(), map.palette(), backdrop);
    FeedbackPainter overlay = new FeedbackPainter(context, painter, map, viewport);
    for (Layer layer : LAYERS) {
      layer(
          layer,
          map,
          viewport,
          pixels,
          () -> {
            if (layer == Layer.BODY) {
              new LitPainter(boxes, map, viewport).paint(feedback.ties().cards());
            }
            overlay.paint(layer, selection, feedback);
          });
    }
    floatingEdges(viewport, map.palette(), backdrop);
    new CarriedPainter(context, painter, map, viewport).paint(feedback);
    images.end();
  }

  private void paper(Box box, Palette palette, Backdrop backdrop) {
    boxes.fill(new RoundBox(box, PAPER_RADIUS), new Fill.Solid(palette.surface()));
    for (int i = 1; i <= PAPER_SHADOW; i++) {
      double opacity = backdrop.shadowOpacity() * (PAPER_SHADOW + 1 - i) / PAPER_SHADOW * 0.6;
      Colour shadow = backdrop.ground().mixedWith(backdrop.shadow(), opacity);
      Box edge = box.grown(i - 0.5).plus(0, i < 2 ? 0 : 1);
      boxes.stroke(new RoundBox(edge, PAPER_RADIUS + i), Stroke.of(shadow, 1));
    }
  }

  private void layer(
      Layer layer, MapSheets map, Viewport viewport, Pixel pixels, Runnable overlay) {
    Box area = viewport.area(layer);
    if (area.width() <= 0 || area.height() <= 0) {
      return;
    }
    Placing placing = viewport.placing(layer);
    Box visible = viewport.visible(layer);
    context.save();
    context.beginPath();
    context.rect(area.x(), area.y(), area.width(), area.height());
    context.clip();
    painter.paint(map.ground(), placing, visible);
    switch (layer) {
      case CORNER -> {}
      case HEAD -> names(map.heads(), map, placing, visible);
      case LABEL -> names(map.labels(), map, placing, visible);
      case BODY -> body(map.body(), placing, visible, pixels);
    }
    overlay.run();
    new VeilPainter(context, map, viewport).paint(layer, veiled);
    context.restore();
  }

  private void names(Sheet sheet, MapSheets map, Placing placing, Box visible) {
    InSight inSight = new InSight(map.layout(), visible);
    sheet.marks().stream()
        .map(it -> inSight.of(it.mark()))
        .filter(it -> it.bounds().touches(visible))
        .forEach(it -> painter.paint(it, placing, visible));
  }

  private void body(Sheet sheet, Placing placing, Box visible, Pixel pixels) {
    for (Mark mark : sheet.in(visible).toList()) {
      context.setGlobalAlpha(isPale(mark) ? PALE : 1);
      if (pixels != Pixel.WHOLE || !isDoneByImage(mark, placing)) {
        painter.paint(mark, placing, visible);
      }
    }
    context.setGlobalAlpha(1);
  }

  private boolean isPale(Mark mark) {
    return mark.tag().shows().filter(pale::contains).isPresent();
  }

  private boolean isDoneByImage(Mark mark, Placing placing) {
    return mark.tag().role() == Role.CARD
        && mark.tag().shows().filter(it -> images.paint(it, mark, placing, context)).isPresent();
  }

  /// What floats over the map casts a quiet shadow on it.
  private void floatingEdges(Viewport viewport, Palette palette, Backdrop backdrop) {
    Box labels = viewport.area(Layer.LABEL);
    Box heads = viewport.area(Layer.HEAD);
    Box corner = viewport.area(Layer.CORNER);
    context.setStroke(Paints.of(palette.hairline()));
    if (viewport.labelsFloat()) {
      double x = labels.right();
      double bottom = Math.max(labels.bottom(), corner.bottom());
      context.setFill(fading(x, 0, x + FLOAT_SHADOW, 0, backdrop));
      context.fillRect(x, corner.y(), FLOAT_SHADOW, bottom - corner.y());
    }
    if (viewport.headsFloat()) {
      double y = heads.bottom();
      double right = Math.max(heads.right(), corner.right());
      context.setFill(fading(0, y, 0, y + FLOAT_SHADOW, backdrop));
      context.fillRect(corner.x(), y, right - corner.x(), FLOAT_SHADOW);
    }
  }

  private static LinearGradient fading(
      double x1, double y1, double x2, double y2, Backdrop backdrop) {
    Color from = Paints.of(backdrop.shadow(), backdrop.shadowOpacity() * 1.2);
    Color to = Paints.of(backdrop.shadow(), 0);
    return new LinearGradient(
        x1, y1, x2, y2, false, CycleMethod.NO_CYCLE, new Stop(0, from), new Stop(1, to));
  }
}
