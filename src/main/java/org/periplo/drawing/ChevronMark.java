package org.periplo.drawing;

import java.util.ArrayList;
import java.util.List;
import org.periplo.geometry.Box;
import org.periplo.geometry.Insets;
import org.periplo.geometry.Path;
import org.periplo.geometry.Point;
import org.periplo.text.TextBlock;
import org.periplo.theme.Colour;

/// An arrow that points right, with its text inside: the head of a stage.
///
/// @param bounds from the outer left corner to the tip
/// @param point how far the tip reaches out of the arrow's body, in points
/// @param start how it begins at the left
/// @param padding from the bounds to the text, which stands in the middle of the height
public record ChevronMark(
    Tag tag, Box bounds, double point, Start start, Colour fill, Insets padding, TextBlock text)
    implements Mark {

  /// How a chevron begins.
  public enum Start {
    /// With an upright edge: the first of a row.
    STRAIGHT,
    /// With a notch that takes the tip of the one before.
    NOTCHED
  }

  /// The outline.
  public Path outline() {
    List<Point> points = new ArrayList<>();
    points.add(new Point(bounds.x(), bounds.y()));
    points.add(new Point(bounds.right() - point, bounds.y()));
    points.add(new Point(bounds.right(), bounds.centre().y()));
    points.add(new Point(bounds.right() - point, bounds.bottom()));
    points.add(new Point(bounds.x(), bounds.bottom()));
    if (start == Start.NOTCHED) {
      points.add(new Point(bounds.x() + point, bounds.centre().y()));
    }
    return Path.polygon(points);
  }

  /// The box that the text fills, in the middle of the height.
  public Box textBox() {
    Box inner = bounds.inside(padding);
    double top = bounds.y() + (bounds.height() - text.height()) / 2;
    return new Box(inner.x(), top, inner.width(), text.height());
  }

  /// The same picture in basic marks, for painters without chevrons: the outline, then the text.
  public List<Mark> decomposed() {
    return List.of(
        PathMark.filled(tag.asDecoration(), outline(), fill), new TextMark(tag, textBox(), text));
  }
}
