package org.periplo.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplo.drawing.BoxMark;
import org.periplo.drawing.EllipseMark;
import org.periplo.drawing.Fill;
import org.periplo.drawing.Mark;
import org.periplo.drawing.PathMark;
import org.periplo.drawing.Stroke;
import org.periplo.drawing.Tag;
import org.periplo.figures.FaceFigure;
import org.periplo.figures.MomentFigure;
import org.periplo.geometry.Box;
import org.periplo.geometry.Path;
import org.periplo.geometry.Point;
import org.periplo.model.Degree;
import org.periplo.model.Face;
import org.periplo.theme.Colour;
import org.periplo.theme.Palette;
import org.periplo.theme.Theme;

/// The signs of maps, as large as the line of text that says what they mean.
record ReadingSigns(Palette palette) {

  /// The room for a sign before its words, in points.
  static final double WIDTH = 34;

  private static final double MIDDLE = 8;

  Mark face(Face face, Degree degree) {
    return FaceFigure.of(face, degree.value(), new Point(Theme.FACE / 2, MIDDLE), palette);
  }

  Mark moment() {
    return MomentFigure.at(new Point(7, MIDDLE), 13, palette);
  }

  Mark dashes() {
    return line(Stroke.dashed(palette.quiet(), 1));
  }

  Mark line() {
    return line(Stroke.of(palette.ink(), 1.25));
  }

  private static Mark line(Stroke stroke) {
    Path path = Path.line(List.of(new Point(0, MIDDLE), new Point(WIDTH - 12, MIDDLE)));
    return PathMark.stroked(Tag.DECORATION, path, stroke);
  }

  Mark dashedBox() {
    return BoxMark.filled(Tag.DECORATION, new Box(0, 3, WIDTH - 13, 10), palette.surface())
        .withRadius(2)
        .withStroke(Optional.of(Stroke.dashed(palette.quiet(), Theme.HAIRLINE)));
  }

  /// Three of four dots are full.
  List<Mark> severity() {
    return dots(List.of(palette.bad(), palette.bad(), palette.bad(), palette.hairline()));
  }

  List<Mark> standings() {
    return dots(List.of(palette.good(), palette.middling(), palette.bad()));
  }

  private static List<Mark> dots(List<Colour> colours) {
    List<Mark> dots = new ArrayList<>();
    for (Colour colour : colours) {
      Box box = new Box(dots.size() * 7, MIDDLE - 3, 5.5, 5.5);
      dots.add(
          new EllipseMark(
              Tag.DECORATION, box, Optional.of(new Fill.Solid(colour)), Optional.empty()));
    }
    return dots;
  }
}
