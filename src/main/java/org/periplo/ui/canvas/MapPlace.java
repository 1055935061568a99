package org.periplo.ui.canvas;

import org.periplo.geometry.Point;

/// Where somebody looks at a map, whatever the size of the window.
///
/// @param zoom pixels a point, 0.1 to 4
/// @param centre what is in the middle of the window, in the map's points
public record MapPlace(double zoom, Point centre) {

  /// A map's beginning, in the size that it has on paper.
  public static final MapPlace START = new MapPlace(1, new Point(0, 0));
}
