package org.periplo.figures;

import java.util.ArrayList;
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
import org.periplo.geometry.Path.Close;
import org.periplo.geometry.Path.CurveTo;
import org.periplo.geometry.Path.LineTo;
import org.periplo.geometry.Path.MoveTo;
import org.periplo.geometry.Path.Segment;
import org.periplo.geometry.Point;
import org.periplo.model.Degree;
import org.periplo.model.EmotionPoint;
import org.periplo.model.Face;
import org.periplo.theme.Colour;
import org.periplo.theme.Palette;
import org.periplo.theme.Theme;

/// A face on a ground that says how good or bad the feeling is.
///
/// The corners of a mouth that can smile rise and fall with the value within its degree too.
public final class FaceFigure {

  private static final double RING = 1.75;
  private static final double EYE = 1.9;
  private static final double EYE_OUT = 2.7;
  private static final double EYE_UP = 1.9;
  private static final double BROW_UP = 4.4;
  private static final double BROW_IN = 1.1;
  private static final double MOUTH_OUT = 3.4;
  private static final double MOUTH_DOWN = 2.9;
  private static final double ROUND_MOUTH = 3.2;
  private static final double LINE = 1.1;

  private FaceFigure() {}

  /// A face of a diameter of [Theme#FACE].
  ///
  /// @param value what is felt, −2 to +2
  public static Mark of(Face face, double value, Point centre, Palette palette) {
    List<Mark> marks = new ArrayList<>();
    marks.add(
        new EllipseMark(
            Tag.DECORATION,
            Box.around(centre, Theme.FACE, Theme.FACE),
            Optional.of(new Fill.Solid(palette.feeling(value))),
            Optional.of(Stroke.of(palette.surface(), RING))));
    marks.add(dot(centre.plus(-EYE_OUT, -EYE_UP), EYE));
    marks.add(dot(centre.plus(EYE_OUT, -EYE_UP), EYE));
    marks.addAll(mouth(face, value - Degree.nearest(value).value(), centre));
    return new GroupMark(Tag.DECORATION, marks);
  }

  private static Mark dot(Point centre, double width) {
    return new EllipseMark(
        Tag.DECORATION,
        Box.around(centre, width, width),
        Optional.of(new Fill.Solid(Colour.WHITE)),
        Optional.empty());
  }

  private static Mark line(Segment... segments) {
    return PathMark.stroked(
        Tag.DECORATION, new Path(List.of(segments)), Stroke.of(Colour.WHITE, LINE));
  }

  /// @param more how much better the feeling is than its degree
  private static List<Mark> mouth(Face face, double more, Point centre) {
    return switch (face) {
      case SAD -> List.of(smile(-2 + more, centre));
      case UNHAPPY -> List.of(smile(-1 + more, centre));
      case CALM -> List.of(smile(more, centre));
      case SMILING -> List.of(smile(1 + more, centre));
      case HAPPY -> List.of(smile(2 + more, centre));
      case ANGRY -> List.of(smile(-2, centre), brow(-1, centre), brow(1, centre));
      case CONFUSED -> List.of(wave(centre));
      case SURPRISED -> List.of(dot(centre.plus(0, MOUTH_DOWN + 0.4), ROUND_MOUTH));
      case DELIGHTED -> List.of(laugh(centre));
    };
  }

  /// @param feeling −2 (corners down) to 2 (corners up)
  private static Mark smile(double feeling, Point centre) {
    double smile = feeling / EmotionPoint.MOST;
    double corner = MOUTH_DOWN - smile * 1.1;
    double middle = MOUTH_DOWN + smile * 1.9;
    return line(
        new MoveTo(centre.plus(-MOUTH_OUT, corner)),
        new CurveTo(
            centre.plus(-MOUTH_OUT / 2, middle),
            centre.plus(MOUTH_OUT / 2, middle),
            centre.plus(MOUTH_OUT, corner)));
  }

  /// @param side −1 at the left, 1 at the right
  private static Mark brow(int side, Point centre) {
    return line(
        new MoveTo(centre.plus(side * (EYE_OUT + 1.6), -BROW_UP - 0.6)),
        new LineTo(centre.plus(side * BROW_IN, -BROW_UP + 1)));
  }

  private static Mark wave(Point centre) {
    return line(
        new MoveTo(centre.plus(-MOUTH_OUT, MOUTH_DOWN + 0.8)),
        new CurveTo(
            centre.plus(-MOUTH_OUT / 3, MOUTH_DOWN - 2.6),
            centre.plus(MOUTH_OUT / 3, MOUTH_DOWN + 3),
            centre.plus(MOUTH_OUT, MOUTH_DOWN - 0.6)));
  }

  private static Mark laugh(Point centre) {
    Path mouth =
        new Path(
            List.of(
                new MoveTo(centre.plus(-MOUTH_OUT, 1)),
                new LineTo(centre.plus(MOUTH_OUT, 1)),
                new CurveTo(
                    centre.plus(MOUTH_OUT - 0.4, 6.4),
                    centre.plus(-MOUTH_OUT + 0.4, 6.4),
                    centre.plus(-MOUTH_OUT, 1)),
                new Close()));
    Optional<Fill> fill = Optional.of(new Fill.Solid(Colour.WHITE));
    return new PathMark(Tag.DECORATION, mouth, fill, Optional.empty());
  }
}
