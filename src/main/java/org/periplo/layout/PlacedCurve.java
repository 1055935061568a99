package org.periplo.layout;

import java.util.List;
import java.util.Optional;
import org.periplo.geometry.Box;
import org.periplo.geometry.Point;
import org.periplo.model.EmotionCurve;
import org.periplo.model.EmotionPoint;
import org.periplo.model.Face;
import org.periplo.text.TextBlock;
import org.periplo.theme.Colour;

/// An emotion curve and where it goes.
///
/// @param colour its own among the curves of its lane
/// @param sign what stands at its points
/// @param band from the height of +2 to that of −2, over all steps
/// @param points from left to right
/// @param spoken its values in words
public record PlacedCurve(
    EmotionCurve curve,
    Colour colour,
    Sign sign,
    Box band,
    List<PlacedPoint> points,
    String spoken) {

  public PlacedCurve {
    points = List.copyOf(points);
  }

  /// What stands at the points of a curve: two faces in one column would hide each other.
  public enum Sign {
    /// A face, at the first curve of what is felt.
    FACE,
    /// A dot, at the others.
    DOT,
    /// Nothing, at a goal.
    NONE
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
  ///
  /// @param face what the map shows such a feeling with
  public record PlacedPoint(EmotionPoint point, Face face, Point at, Optional<PlacedQuote> quote) {}

  /// What somebody said, and where it goes.
  public record PlacedQuote(Box box, TextBlock text) {}
}
