package org.periplo.layout;

import java.util.List;
import java.util.Optional;
import org.periplo.geometry.Box;
import org.periplo.geometry.Point;
import org.periplo.model.EmotionCurve;
import org.periplo.model.EmotionPoint;
import org.periplo.text.TextBlock;

/// An emotion curve and where it goes.
///
/// @param index counted from 0 among the curves of its kind in its lane
/// @param band from the height of +2 to that of −2, over all steps
/// @param points from left to right
/// @param spoken its values in words
public record PlacedCurve(
    EmotionCurve curve, int index, Box band, List<PlacedPoint> points, String spoken) {

  public PlacedCurve {
    points = List.copyOf(points);
  }

  /// The height of a value inside `band`.
  public static double heightOf(double value, Box band) {
    double span = EmotionPoint.MOST - EmotionPoint.LEAST;
    return band.y() + (EmotionPoint.MOST - value) / span * band.height();
  }

  /// The value at a height, held within the range.
  public static double valueAt(double y, Box band) {
    double span = EmotionPoint.MOST - EmotionPoint.LEAST;
    double value = EmotionPoint.MOST - (y - band.y()) / band.height() * span;
    return Math.clamp(value, EmotionPoint.LEAST, EmotionPoint.MOST);
  }

  /// A point and where it goes.
  public record PlacedPoint(EmotionPoint point, Point at, Optional<PlacedQuote> quote) {}

  /// What somebody said, and where it goes.
  public record PlacedQuote(Box box, TextBlock text) {}
}
