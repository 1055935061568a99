package org.periplo.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplo.drawing.Fill;
import org.periplo.drawing.Mark;
import org.periplo.drawing.PathMark;
import org.periplo.drawing.Tag;
import org.periplo.geometry.Box;
import org.periplo.geometry.Path;
import org.periplo.geometry.Path.Close;
import org.periplo.geometry.Path.CurveTo;
import org.periplo.geometry.Path.LineTo;
import org.periplo.geometry.Path.MoveTo;
import org.periplo.geometry.Path.Segment;
import org.periplo.geometry.Point;
import org.periplo.theme.Colour;
import org.periplo.theme.Palette;

/// The areas between an emotion curve and the line of no feeling: above it good, below it bad, the
/// stronger the farther.
final class EmotionAreas {

  private static final double STRONGEST = 0.4;
  private static final double LEAST_HEIGHT = 0.5;

  private final double zero;
  private final List<Path> areas = new ArrayList<>();
  private List<Segment> open = new ArrayList<>();
  private Point at = new Point(0, 0);

  private EmotionAreas(double zero) {
    this.zero = zero;
  }

  /// @param line the curve, each segment rising or falling throughout
  static List<Mark> of(Path line, Box band, Palette palette) {
    double zero = band.centre().y();
    EmotionAreas areas = new EmotionAreas(zero);
    line.segments().forEach(areas::add);
    areas.close();
    return areas.areas.stream()
        .filter(it -> it.bounds().height() >= LEAST_HEIGHT)
        .map(it -> area(it, zero, band.height() / 2, palette))
        .toList();
  }

  private static Mark area(Path path, double zero, double most, Palette palette) {
    Box bounds = path.bounds();
    boolean good = bounds.centre().y() < zero;
    double strength = Math.min(1, bounds.height() / most) * STRONGEST;
    Colour strong = palette.surface().mixedWith(good ? palette.good() : palette.bad(), strength);
    Fill fill =
        good
            ? new Fill.Gradient(strong, palette.surface())
            : new Fill.Gradient(palette.surface(), strong);
    return new PathMark(Tag.DECORATION, path, Optional.of(fill), Optional.empty());
  }

  private void add(Segment segment) {
    switch (segment) {
      case MoveTo(Point end) -> open(end);
      case CurveTo curve when crosses(curve.end()) -> cut(curve);
      case CurveTo curve -> {
        open.add(curve);
        at = curve.end();
      }
      case LineTo _, Close _ -> throw new IllegalArgumentException("Not an emotion curve.");
    }
  }

  private void open(Point start) {
    open = new ArrayList<>();
    open.add(new MoveTo(new Point(start.x(), zero)));
    open.add(new LineTo(start));
    at = start;
  }

  private boolean crosses(Point end) {
    return (at.y() - zero) * (end.y() - zero) < 0;
  }

  private void cut(CurveTo curve) {
    BezierCut cut = BezierCut.atHeight(at, curve, zero);
    open.add(cut.before());
    at = cut.before().end();
    close();
    open(cut.before().end());
    open.add(cut.after());
    at = cut.after().end();
  }

  private void close() {
    open.add(new LineTo(new Point(at.x(), zero)));
    open.add(new Close());
    areas.add(new Path(open));
  }
}
