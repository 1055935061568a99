package org.periplo.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplo.drawing.BoxMark;
import org.periplo.drawing.EllipseMark;
import org.periplo.drawing.Fill;
import org.periplo.drawing.GroupMark;
import org.periplo.drawing.Mark;
import org.periplo.drawing.PathMark;
import org.periplo.drawing.Role;
import org.periplo.drawing.Stroke;
import org.periplo.drawing.Tag;
import org.periplo.drawing.TextMark;
import org.periplo.geometry.Box;
import org.periplo.geometry.MonotoneCubic;
import org.periplo.geometry.Path;
import org.periplo.geometry.Point;
import org.periplo.layout.PlacedCurve;
import org.periplo.layout.PlacedCurve.PlacedPoint;
import org.periplo.layout.PlacedCurve.PlacedQuote;
import org.periplo.layout.PlacedCurve.Sign;
import org.periplo.layout.PlacedLegend;
import org.periplo.model.CurveKind;
import org.periplo.model.EmotionPoint;
import org.periplo.theme.Palette;
import org.periplo.theme.Theme;

/// An emotion curve with its faces and quotes, and the levels behind it.
final class EmotionFigure {

  private static final double FELT_WIDTH = 2;
  private static final double GOAL_WIDTH = 1.25;
  private static final double QUOTE_RADIUS = 4;
  private static final double DOT = 9;
  private static final double DOT_RING = 1.5;

  private EmotionFigure() {}

  /// The curve, its areas, faces and quotes as one figure, with its values as alternative text; a
  /// curve without points is decoration without a mark to see.
  static Mark of(PlacedCurve curve, Palette palette) {
    List<Mark> marks = new ArrayList<>();
    if (curve.points().isEmpty()) {
      marks.add(BoxMark.filled(Tag.DECORATION, emptyAt(curve.band()), palette.surface()));
      return new GroupMark(Tag.DECORATION, marks);
    }
    marks.addAll(line(curve, palette));
    for (PlacedPoint point : curve.points()) {
      point.quote().ifPresent(it -> marks.addAll(quoted(it, point, palette)));
      sign(curve, point, palette).ifPresent(marks::add);
    }
    return new GroupMark(Tag.of(Role.FIGURE, curve.spoken(), curve.curve().id()), marks);
  }

  /// The curve over its areas.
  private static List<Mark> line(PlacedCurve curve, Palette palette) {
    List<Mark> marks = new ArrayList<>();
    Path line = MonotoneCubic.through(curve.points().stream().map(PlacedPoint::at).toList());
    if (curve.sign() == Sign.FACE) {
      marks.addAll(EmotionAreas.of(line, curve.band(), palette));
    }
    marks.add(PathMark.stroked(Tag.DECORATION, line, stroke(curve)));
    return marks;
  }

  /// The curve with its areas and faces, but nothing of what was said.
  ///
  /// @param curve one point or more
  static List<Mark> silent(PlacedCurve curve, Palette palette) {
    List<Mark> marks = new ArrayList<>(line(curve, palette));
    curve.points().forEach(it -> sign(curve, it, palette).ifPresent(marks::add));
    return marks;
  }

  private static Box emptyAt(Box band) {
    return new Box(band.x(), band.centre().y(), 0, 0);
  }

  private static Stroke stroke(PlacedCurve curve) {
    return curve.curve().kind() == CurveKind.FELT
        ? Stroke.of(curve.colour(), FELT_WIDTH)
        : Stroke.dashed(curve.colour(), GOAL_WIDTH);
  }

  private static Optional<Mark> sign(PlacedCurve curve, PlacedPoint point, Palette palette) {
    return switch (curve.sign()) {
      case FACE ->
          Optional.of(FaceFigure.of(point.face(), point.point().value(), point.at(), palette));
      case DOT -> Optional.of(dot(curve, point, palette));
      case NONE -> Optional.empty();
    };
  }

  private static Mark dot(PlacedCurve curve, PlacedPoint point, Palette palette) {
    return new EllipseMark(
        Tag.DECORATION,
        Box.around(point.at(), DOT, DOT),
        Optional.of(new Fill.Solid(curve.colour())),
        Optional.of(Stroke.of(palette.surface(), DOT_RING)));
  }

  /// The quote, and a line to it where it does not stand beside its point.
  private static List<Mark> quoted(PlacedQuote quote, PlacedPoint point, Palette palette) {
    Mark box = quote(quote, point.point(), palette);
    Point at = point.at();
    if (quote.box().y() - at.y() <= Theme.FACE) {
      return List.of(box);
    }
    double x = Math.clamp(at.x(), quote.box().x(), quote.box().right());
    Path line = Path.line(List.of(at, new Point(x, quote.box().y())));
    return List.of(PathMark.stroked(Tag.DECORATION, line, frame(point.point(), palette)), box);
  }

  private static Stroke frame(EmotionPoint point, Palette palette) {
    return Stroke.of(palette.surface().mixedWith(palette.said(point.value()), 0.4), Theme.HAIRLINE);
  }

  /// What was said, in a frame.
  static Mark quote(PlacedQuote quote, EmotionPoint point, Palette palette) {
    return new BoxMark(
        Tag.of(Role.NOTE, ""),
        quote.box(),
        QUOTE_RADIUS,
        Optional.of(new Fill.Solid(palette.surface())),
        Optional.of(frame(point, palette)),
        Optional.empty(),
        0,
        Theme.QUOTE_PADDING,
        quote.text());
  }

  /// The hairlines of the whole levels, the middle one stronger.
  static List<Mark> levels(Box band, Palette palette) {
    List<Mark> levels = new ArrayList<>();
    for (int value = (int) EmotionPoint.LEAST; value <= EmotionPoint.MOST; value++) {
      double y = PlacedCurve.heightOf(value, band);
      Path line = Path.line(List.of(new Point(band.x(), y), new Point(band.right(), y)));
      Stroke stroke =
          value == 0
              ? Stroke.of(palette.hairline().mixedWith(palette.quiet(), 0.3), 1)
              : Stroke.dashed(palette.hairline(), Theme.HAIRLINE);
      levels.add(PathMark.stroked(Tag.DECORATION, line, stroke));
    }
    return levels;
  }

  /// What the whole levels are called, left of the band.
  static List<Mark> scale(PlacedLegend legend) {
    return legend.levels().stream()
        .<Mark>map(it -> TextMark.at(Tag.DECORATION, it.x(), it.y(), it.text()))
        .toList();
  }
}
