package org.periplo.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.periplo.geometry.Box;
import org.periplo.geometry.Point;
import org.periplo.layout.PlacedCurve.PlacedPoint;
import org.periplo.layout.PlacedCurve.PlacedQuote;
import org.periplo.layout.PlacedCurve.Sign;
import org.periplo.model.CurveKind;
import org.periplo.model.Degree;
import org.periplo.model.EmotionCurve;
import org.periplo.model.EmotionPoint;
import org.periplo.model.EmotionScale;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.theme.Theme;

/// Places the emotion curves of a lane, and what was said at their points.
final class EmotionLane {

  private final Columns columns;
  private final MapWords words;
  private final Numbers numbers;
  private final Theme theme;
  private final Cuts cuts;

  EmotionLane(Columns columns, MapWords words, Numbers numbers, Theme theme, Cuts cuts) {
    this.columns = columns;
    this.words = words;
    this.numbers = numbers;
    this.theme = theme;
    this.cuts = cuts;
  }

  /// What a lane of emotions holds, and how far down it reaches.
  record Placed(List<PlacedCurve> curves, Box band, double bottom) {}

  Placed place(JourneyMap map, Lane lane, double top) {
    double left = columns.left(0);
    Box band = new Box(left, top + Theme.FACE / 2, columns.right() - left, theme.emotionHeight());
    List<PlacedCurve> curves = curves(map, lane, band);
    QuotePlaces quotes = new QuotePlaces(curves, band, words, theme, cuts);
    List<PlacedCurve> quoted = curves.stream().map(it -> withQuotes(it, quotes)).toList();
    double bottom = Math.max(band.bottom() + Theme.FACE / 2, quotes.bottom());
    return new Placed(quoted, band, bottom);
  }

  private List<PlacedCurve> curves(JourneyMap map, Lane lane, Box band) {
    CurveColours colours = new CurveColours(map, lane.id(), theme.palette());
    EmotionScale scale = map.emotionScale();
    List<PlacedCurve> curves = new ArrayList<>();
    boolean faces = false;
    for (EmotionCurve curve : map.curves()) {
      if (curve.lane().equals(lane.id()) && curve.isShown()) {
        Sign sign = curve.kind() == CurveKind.GOAL ? Sign.NONE : faces ? Sign.DOT : Sign.FACE;
        faces |= sign == Sign.FACE;
        List<PlacedPoint> points = points(curve, scale, band);
        String spoken = spoken(curve, scale);
        curves.add(new PlacedCurve(curve, colours.of(curve), sign, band, points, spoken));
      }
    }
    return curves;
  }

  private List<PlacedPoint> points(EmotionCurve curve, EmotionScale scale, Box band) {
    return curve.points().stream()
        .filter(it -> columns.isOpen(columns.indexOf(it.step())))
        .sorted(Comparator.comparingInt(it -> columns.indexOf(it.step())))
        .map(
            it ->
                new PlacedPoint(
                    it,
                    scale.at(Degree.nearest(it.value())).face(),
                    placeOf(it, band),
                    Optional.empty()))
        .toList();
  }

  private Point placeOf(EmotionPoint point, Box band) {
    double x = columns.centre(columns.indexOf(point.step()));
    return new Point(x, PlacedCurve.heightOf(point.value(), band));
  }

  private static PlacedCurve withQuotes(PlacedCurve curve, QuotePlaces quotes) {
    List<PlacedPoint> points = new ArrayList<>();
    for (PlacedPoint it : curve.points()) {
      Optional<PlacedQuote> quote =
          it.point().quote().isBlank() ? Optional.empty() : Optional.of(quotes.place(it));
      points.add(new PlacedPoint(it.point(), it.face(), it.at(), quote));
    }
    return new PlacedCurve(
        curve.curve(), curve.colour(), curve.sign(), curve.band(), points, curve.spoken());
  }

  private String spoken(EmotionCurve curve, EmotionScale scale) {
    String values =
        curve.points().stream()
            .map(it -> columns.step(columns.indexOf(it.step())).name() + " " + felt(it, scale))
            .collect(Collectors.joining("; "));
    return words.text("curve.spoken", words.nameOf(curve), values);
  }

  private String felt(EmotionPoint point, EmotionScale scale) {
    return numbers.signed(point.value()) + " (" + words.nameOf(scale, point) + ")";
  }
}
