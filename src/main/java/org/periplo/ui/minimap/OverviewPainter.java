package org.periplo.ui.minimap;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.periplo.geometry.Box;
import org.periplo.layout.MapLayout;
import org.periplo.layout.PlacedCard;
import org.periplo.layout.PlacedCurve;
import org.periplo.layout.PlacedCurve.PlacedPoint;
import org.periplo.layout.PlacedLane;
import org.periplo.theme.Colour;
import org.periplo.theme.Palette;

/// Paints a whole map in simple shapes: stages and cards as boxes of their colours, curves as
/// lines.
final class OverviewPainter {

  private static final double CARD = 0.5;
  private static final double LEAST = 1;

  private final GraphicsContext context;
  private final Overview overview;
  private final Palette palette;

  OverviewPainter(GraphicsContext context, Overview overview, Palette palette) {
    this.context = context;
    this.overview = overview;
    this.palette = palette;
  }

  void paint(MapLayout layout) {
    fill(new Box(0, 0, layout.size().width(), layout.size().height()), palette.surface());
    for (PlacedLane lane : layout.lanes()) {
      Box box = lane.box();
      fill(new Box(0, box.bottom(), box.width(), 0), palette.hairline());
    }
    layout.stages().forEach(it -> fill(it.box(), palette.accent(it.index())));
    layout.cards().forEach(this::card);
    layout.curves().forEach(this::curve);
  }

  private void card(PlacedCard card) {
    fill(card.box(), palette.surface().mixedWith(palette.accent(card.stage()), CARD));
  }

  /// Something is seen of the smallest box too.
  private void fill(Box box, Colour colour) {
    Box in = overview.of(box);
    context.setFill(paint(colour));
    context.fillRect(
        in.x(), in.y(), Math.max(LEAST, in.width() - 0.5), Math.max(LEAST, in.height() - 0.5));
  }

  private void curve(PlacedCurve curve) {
    context.setStroke(paint(curve.colour()));
    context.setLineWidth(1);
    double[] xs = curve.points().stream().mapToDouble(it -> x(it)).toArray();
    double[] ys = curve.points().stream().mapToDouble(it -> y(it)).toArray();
    context.strokePolyline(xs, ys, xs.length);
  }

  private double x(PlacedPoint point) {
    return point.at().x() * overview.scale();
  }

  private double y(PlacedPoint point) {
    return point.at().y() * overview.scale();
  }

  private static Color paint(Colour colour) {
    return Color.rgb(colour.red(), colour.green(), colour.blue());
  }
}
