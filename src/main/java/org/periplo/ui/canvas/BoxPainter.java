package org.periplo.ui.canvas;

import javafx.scene.canvas.GraphicsContext;
import org.periplo.drawing.Fill;
import org.periplo.drawing.Stroke;
import org.periplo.geometry.Box;

/// Paints boxes with round corners, in pixels: row by row where a pixel is a pixel of the screen,
/// else as the toolkit does.
final class BoxPainter {

  private final GraphicsContext context;
  private Pixel pixel = Pixel.WHOLE;

  /// @param context without transform whenever something is painted
  BoxPainter(GraphicsContext context) {
    this.context = context;
  }

  /// Paints on a screen with such pixels from now on.
  void on(Pixel other) {
    pixel = other;
  }

  void fill(RoundBox round, Fill fill) {
    Box box = round.box();
    context.setFill(Paints.of(fill, box));
    if (pixel == Pixel.WHOLE) {
      round.fill(context::fillRect);
    } else {
      double corner = 2 * round.radius();
      context.fillRoundRect(box.x(), box.y(), box.width(), box.height(), corner, corner);
    }
  }

  void stroke(RoundBox round, Stroke stroke) {
    if (pixel == Pixel.WHOLE && stroke.dash() == Stroke.Dash.SOLID) {
      context.setFill(Paints.of(stroke.colour()));
      round.stroke(stroke.width(), context::fillRect);
    } else {
      Paints.set(stroke, context);
      Box box = round.box();
      double corner = 2 * round.radius();
      context.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), corner, corner);
    }
  }
}
