package org.periplo.layout;

import java.util.List;
import org.periplo.geometry.Point;
import org.periplo.model.Link;

/// A link and the way that it takes.
///
/// @param corners from the edge of the one card to the edge of the other, by level and upright
///     lines
/// @param spoken what it says in words
public record PlacedLink(
    Link link, PlacedCard from, PlacedCard to, List<Point> corners, String spoken) {

  public PlacedLink {
    corners = List.copyOf(corners);
  }

  /// How far a place is from the line.
  public double distanceTo(Point place) {
    double least = Double.MAX_VALUE;
    for (int i = 1; i < corners.size(); i++) {
      Span across = Span.between(corners.get(i - 1).x(), corners.get(i).x());
      Span down = Span.between(corners.get(i - 1).y(), corners.get(i).y());
      double dx = place.x() - Math.clamp(place.x(), across.least(), across.most());
      double dy = place.y() - Math.clamp(place.y(), down.least(), down.most());
      least = Math.min(least, Math.hypot(dx, dy));
    }
    return least;
  }
}
