package org.periplo.gesture;

/// The window onto a map, as far as a hand can move it.
public interface Viewer {

  /// Moves the map under the window.
  ///
  /// @param dx how far right, in the map's points
  /// @param dy how far down, in the map's points
  void pan(double dx, double dy);

  /// How far the pointer may tremble before a press becomes a drag, in the map's points.
  double tremble();
}
