package org.periplo.ui.canvas;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import org.periplo.drawing.Fill;
import org.periplo.drawing.Stroke;
import org.periplo.geometry.Box;
import org.periplo.theme.Colour;

/// Colours as the toolkit knows them.
final class Paints {

  private Paints() {}

  static Color of(Colour colour) {
    return of(colour, 1);
  }

  /// @param opacity 0 (nothing to be seen) to 1
  static Color of(Colour colour, double opacity) {
    return Color.rgb(colour.red(), colour.green(), colour.blue(), opacity);
  }

  static Paint of(Fill fill, Box bounds) {
    return switch (fill) {
      case Fill.Solid(Colour colour) -> of(colour);
      case Fill.Gradient(Colour top, Colour bottom) ->
          new LinearGradient(
              0,
              bounds.y(),
              0,
              bounds.bottom(),
              false,
              CycleMethod.NO_CYCLE,
              new Stop(0, of(top)),
              new Stop(1, of(bottom)));
    };
  }

  /// Has lines drawn so from now on.
  static void set(Stroke stroke, GraphicsContext context) {
    context.setStroke(of(stroke.colour()));
    context.setLineWidth(stroke.width());
    switch (stroke.dash()) {
      case SOLID -> context.setLineDashes();
      case DASHED ->
          context.setLineDashes(Stroke.DASH_ON * stroke.width(), Stroke.DASH_OFF * stroke.width());
    }
  }
}
