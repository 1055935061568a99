package org.periplo.drawing;

import java.util.List;
import org.periplo.geometry.Box;
import org.periplo.geometry.Point;
import org.periplo.model.ElementId;
import org.periplo.theme.Colour;

/// A line that ties one shape to another, and stays tied where the format knows such lines.
///
/// @param from the element whose shape it leaves
/// @param to the element whose shape it reaches
/// @param corners its way, start and end included, two or more
/// @param width of the line, in points
/// @param decomposed the same picture in other marks
public record ConnectorMark(
    Tag tag,
    ElementId from,
    ElementId to,
    List<Point> corners,
    Colour colour,
    double width,
    End end,
    List<Mark> decomposed)
    implements CompositeMark {

  /// What stands where it arrives.
  public enum End {
    ARROW,
    DOT
  }

  public ConnectorMark {
    corners = List.copyOf(corners);
    decomposed = List.copyOf(decomposed);
  }

  @Override
  public Box bounds() {
    return asGroup().bounds();
  }
}
