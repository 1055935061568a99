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
import org.periplo.model.CurveKind;
import org.periplo.model.EmotionPoint;
import org.periplo.text.TextBlock;
import org.periplo.text.Typesetter;
import org.periplo.theme.Palette;
import org.periplo.theme.Theme;

/// An emotion curve with its faces and quotes, and the levels behind it.
final class EmotionFigure {

  private static final double FELT_WIDTH = 2;
  private static final double GOAL_WIDTH = 1.25;
  private static final double QUOTE_RADIUS = 4;
  private static final double DOT = 9;
  private static final double DOT_RING = 1.5;
  private static final double SCALE_WIDTH = 24;
  private static final double SCALE_GAP = 6;

  private EmotionFigure() {}

  /// The curve, its areas, faces and quotes as one figure, with its values as alternative text; a
  /// curve without points is decoration without a mark to see.
  static Mark of(PlacedCurve curve, Palette palette) {
    List<Mark> marks = new ArrayList<>();
    if (curve.points().isEmpty()) {
      marks.add(BoxMark.filled(Tag.DECORATION, emptyAt(curve.band()), palette.surface()));
      return new GroupMark(Tag.DECORATION, marks);
    }
    Path line = MonotoneCubic.through(curve.points().stream().map(PlacedPoint::at).toList());
    boolean felt = curve.curve().kind() == CurveKind.FELT;
    if (felt && curve.index() == 0) {
      marks.addAll(EmotionAreas.of(line, curve.band(), palette));
    }
    marks.add(PathMark.stroked(Tag.DECORATION, line, stroke(curve, palette)));
    for (PlacedPoint point : curve.points()) {
      point.quote().ifPresent(it -> marks.addAll(quoted(it, point, palette)));
      if (felt) {
        marks.add(sign(curve, point, palette));
      }
    }
    return new GroupMark(Tag.of(Role.FIGURE, curve.spoken(), curve.curve().id()), marks);
  }

  private static Box emptyAt(Box band) {
    return new Box(band.x(), band.centre().y(), 0, 0);
  }

  private static Stroke stroke(PlacedCurve curve, Palette palette) {
    return curve.curve().kind() == CurveKind.FELT
        ? Stroke.of(palette.curve(curve.index()), FELT_WIDTH)
        : Stroke.dashed(palette.quiet(), GOAL_WIDTH);
  }

  /// A face for the first curve, a dot for the others: two faces a column hide each other.
  private static Mark sign(PlacedCurve curve, PlacedPoint point, Palette palette) {
    return curve.index() == 0
        ? FaceFigure.of(point.point(), point.at(), palette)
        : new EllipseMark(
            Tag.DECORATION,
            Box.around(point.at(), DOT, DOT),
            Optional.of(new Fill.Solid(palette.curve(curve.index()))),
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

  private static Mark quote(PlacedQuote quote, EmotionPoint point, Palette palette) {
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

  /// The numbers of the whole levels, left of the band.
  static List<Mark> scale(Box band, Palette palette) {
    List<Mark> scale = new ArrayList<>();
    for (int value = (int) EmotionPoint.LEAST; value <= EmotionPoint.MOST; value++) {
      String number = value > 0 ? "+" + value : value < 0 ? "−" + -value : "0";
      TextBlock text =
          Typesetter.set(number, new Theme(palette, 0, 0).note(), SCALE_WIDTH)
              .aligned(TextBlock.Align.RIGHT);
      double y = PlacedCurve.heightOf(value, band) - text.height() / 2;
      scale.add(TextMark.at(Tag.DECORATION, band.x() - SCALE_GAP - SCALE_WIDTH, y, text));
    }
    return scale;
  }
}
