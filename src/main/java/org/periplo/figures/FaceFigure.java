package org.periplo.figures;

import java.util.List;
import java.util.Optional;
import org.periplo.drawing.EllipseMark;
import org.periplo.drawing.Fill;
import org.periplo.drawing.GroupMark;
import org.periplo.drawing.Mark;
import org.periplo.drawing.PathMark;
import org.periplo.drawing.Stroke;
import org.periplo.drawing.Tag;
import org.periplo.geometry.Box;
import org.periplo.geometry.Path;
import org.periplo.geometry.Path.CurveTo;
import org.periplo.geometry.Path.MoveTo;
import org.periplo.geometry.Point;
import org.periplo.model.EmotionPoint;
import org.periplo.theme.Colour;
import org.periplo.theme.Palette;
import org.periplo.theme.Theme;

/// A face that feels what its point says: the corners of the mouth rise with the value.
final class FaceFigure {

  private static final double RING = 1.75;
  private static final double EYE = 1.9;
  private static final double EYE_OUT = 2.7;
  private static final double EYE_UP = 1.9;
  private static final double MOUTH_OUT = 3.4;
  private static final double MOUTH_DOWN = 2.9;
  private static final double LINE = 1.1;

  private FaceFigure() {}

  static Mark of(EmotionPoint point, Point centre, Palette palette) {
    Fill features = new Fill.Solid(Colour.WHITE);
    return new GroupMark(
        Tag.DECORATION,
        List.of(
            new EllipseMark(
                Tag.DECORATION,
                Box.around(centre, Theme.FACE, Theme.FACE),
                Optional.of(new Fill.Solid(palette.feeling(point.value()))),
                Optional.of(Stroke.of(palette.surface(), RING))),
            eye(centre.plus(-EYE_OUT, -EYE_UP), features),
            eye(centre.plus(EYE_OUT, -EYE_UP), features),
            PathMark.stroked(
                Tag.DECORATION,
                mouth(centre, point.value() / EmotionPoint.MOST),
                Stroke.of(Colour.WHITE, LINE))));
  }

  private static Mark eye(Point centre, Fill fill) {
    return new EllipseMark(
        Tag.DECORATION, Box.around(centre, EYE, EYE), Optional.of(fill), Optional.empty());
  }

  /// @param smile −1 (corners down) to 1 (corners up)
  private static Path mouth(Point centre, double smile) {
    double corner = MOUTH_DOWN - smile * 1.1;
    double middle = MOUTH_DOWN + smile * 1.9;
    return new Path(
        List.of(
            new MoveTo(centre.plus(-MOUTH_OUT, corner)),
            new CurveTo(
                centre.plus(-MOUTH_OUT / 2, middle),
                centre.plus(MOUTH_OUT / 2, middle),
                centre.plus(MOUTH_OUT, corner))));
  }
}
