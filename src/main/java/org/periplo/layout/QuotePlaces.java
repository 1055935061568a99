package org.periplo.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplo.geometry.Box;
import org.periplo.geometry.MonotoneCubic;
import org.periplo.geometry.Point;
import org.periplo.layout.PlacedCurve.PlacedPoint;
import org.periplo.layout.PlacedCurve.PlacedQuote;
import org.periplo.text.TextBlock;
import org.periplo.text.Typesetter;
import org.periplo.theme.TextStyle;
import org.periplo.theme.Theme;

/// Finds room for what was said: beside its point where no curve, face or other quote is in the
/// way, else in rows under the curves.
final class QuotePlaces {

  private static final double CLEARANCE = 3;
  private static final double DISTANCE = Theme.FACE / 2 + 5;
  private static final int SAMPLES = 16;

  private final Box band;
  private final MapWords words;
  private final Theme theme;
  private final Cuts cuts;
  private final List<Point> curvePoints = new ArrayList<>();
  private final List<Box> taken = new ArrayList<>();
  private double bottom;

  QuotePlaces(List<PlacedCurve> curves, Box band, MapWords words, Theme theme, Cuts cuts) {
    this.words = words;
    this.band = band;
    this.theme = theme;
    this.cuts = cuts;
    bottom = band.bottom();
    for (PlacedCurve curve : curves) {
      List<Point> points = curve.points().stream().map(PlacedPoint::at).toList();
      if (!points.isEmpty()) {
        curvePoints.addAll(MonotoneCubic.through(points).sampled(SAMPLES));
      }
      points.forEach(it -> taken.add(Box.around(it, Theme.FACE, Theme.FACE)));
    }
  }

  /// The lower end of the lowest quote, or of the band.
  double bottom() {
    return bottom;
  }

  PlacedQuote place(PlacedPoint point) {
    double sheet = rightOf(point.at()) - leftOf(point.at());
    double most =
        Math.min(theme.stepWidth(), sheet) - 2 * CLEARANCE - Theme.QUOTE_PADDING.horizontal();
    TextBlock text =
        Typesetter.set(words.text("map.quoted", point.point().quote()), style(point), most);
    double width = text.usedWidth() + Theme.QUOTE_PADDING.horizontal();
    double height = text.height() + Theme.QUOTE_PADDING.vertical();
    Box box =
        candidates(point.at(), width, height).stream()
            .filter(this::isFree)
            .findFirst()
            .orElseGet(() -> below(point.at(), width, height));
    taken.add(box);
    bottom = Math.max(bottom, box.bottom());
    return new PlacedQuote(box, text);
  }

  /// The edges of the sheet that a place is on, or of the band.
  private double leftOf(Point at) {
    return cuts.sheetStart(at.x(), band.x());
  }

  private double rightOf(Point at) {
    return cuts.wordsEnd(at.x(), band.right());
  }

  private TextStyle style(PlacedPoint point) {
    return theme.quote().in(theme.palette().said(point.point().value()));
  }

  private static List<Box> candidates(Point at, double width, double height) {
    double left = at.x() - width / 2;
    double under = at.y() + DISTANCE;
    double over = at.y() - DISTANCE - height;
    double right = at.x() + DISTANCE;
    double beside = at.x() - DISTANCE - width;
    double middle = at.y() - height / 2;
    return List.of(
        new Box(left, under, width, height),
        new Box(left, over, width, height),
        new Box(right, middle, width, height),
        new Box(beside, middle, width, height),
        new Box(right - DISTANCE, under, width, height),
        new Box(beside + DISTANCE, under, width, height),
        new Box(right - DISTANCE, over, width, height),
        new Box(beside + DISTANCE, over, width, height));
  }

  private boolean isFree(Box box) {
    boolean inside =
        box.x() >= band.x()
            && box.right() <= band.right()
            && box.y() >= band.y() - Theme.FACE / 2
            && box.bottom() <= band.bottom() + Theme.FACE / 2
            && !cuts.goThrough(box);
    Box cleared = box.grown(CLEARANCE);
    return inside
        && taken.stream().noneMatch(cleared::touches)
        && curvePoints.stream().noneMatch(cleared::contains);
  }

  private Box below(Point at, double width, double height) {
    double left = leftOf(at);
    double x = Math.clamp(at.x() - width / 2, left, Math.max(left, rightOf(at) - width));
    Box box = new Box(x, band.bottom() + DISTANCE, width, height);
    for (Optional<Double> other = blocking(box); other.isPresent(); other = blocking(box)) {
      box = new Box(x, other.get() + 2 * CLEARANCE, width, height);
    }
    return box;
  }

  /// How far down something reaches that is in the way.
  private Optional<Double> blocking(Box box) {
    return taken.stream()
        .filter(box.grown(CLEARANCE)::touches)
        .findFirst()
        .map(Box::bottom)
        .or(() -> cuts.levelWithin(box.y(), box.bottom()));
  }
}
