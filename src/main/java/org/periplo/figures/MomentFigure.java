package org.periplo.figures;

import java.util.List;
import java.util.Optional;
import org.periplo.drawing.Fill;
import org.periplo.drawing.Mark;
import org.periplo.drawing.PathMark;
import org.periplo.drawing.Stroke;
import org.periplo.drawing.Tag;
import org.periplo.geometry.Path;
import org.periplo.geometry.Point;
import org.periplo.theme.Palette;

/// The diamond that marks a moment of truth.
public final class MomentFigure {

  private static final double RING = 1.5;

  private MomentFigure() {}

  /// A diamond of that width and height.
  public static Mark at(Point centre, double size, Palette palette) {
    double half = size / 2;
    Path path =
        Path.polygon(
            List.of(
                centre.plus(0, -half),
                centre.plus(half, 0),
                centre.plus(0, half),
                centre.plus(-half, 0)));
    return new PathMark(
        Tag.DECORATION,
        path,
        Optional.of(new Fill.Solid(palette.gold())),
        Optional.of(Stroke.of(palette.surface(), RING)));
  }
}
