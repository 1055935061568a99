package org.periplo.gesture;

import org.periplo.geometry.Box;

/// The window onto a map, as far as a hand can move it.
public interface Viewer {

  /// Moves the map under the window.
  ///
  /// @param dx how far right, in the map's points
  /// @param dy how far down, in the map's points
  void pan(double dx, double dy);

  /// Moves the map no further than it takes to see a part of it.
  ///
  /// @param layer what the part belongs to
  /// @param part in the map's points
  void show(Layer layer, Box part);

  /// How far the pointer may tremble before a press becomes a drag, in the map's points.
  double tremble();
}
