package org.periplo.ui.canvas;

import javafx.scene.canvas.Canvas;
import org.periplo.drawing.Placing;
import org.periplo.figures.FaceFigure;
import org.periplo.geometry.Point;
import org.periplo.model.Degree;
import org.periplo.model.Face;
import org.periplo.theme.Palette;
import org.periplo.theme.Theme;

/// A face as it stands on a map, to be shown beside words.
public final class FaceView extends Canvas {

  private static final double RING = 2;

  /// The face of a degree of feeling.
  ///
  /// @param width of all, in pixels
  public FaceView(Face face, Degree degree, double width, Palette palette) {
    super(width, width);
    Point centre = new Point(Theme.FACE / 2 + RING, Theme.FACE / 2 + RING);
    new CanvasPainter(getGraphicsContext2D(), new ScreenFonts(), new Pictures())
        .paint(
            FaceFigure.of(face, degree.value(), centre, palette),
            new Placing(width / (Theme.FACE + 2 * RING), 0, 0));
  }
}
