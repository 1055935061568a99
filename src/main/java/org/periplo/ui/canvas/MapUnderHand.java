package org.periplo.ui.canvas;

import org.periplo.gesture.Input;

/// The map as pointer and keys meet it.
interface MapUnderHand extends InputTaker {

  /// The part of the map that is seen.
  Viewport viewport();

  /// Whether the hand carries or encloses something, so that the map should give way at its edges.
  boolean isCarrying();

  /// Moves the map, in pixels right and down.
  void scroll(double dx, double dy);

  /// Takes one input.
  ///
  /// @return whether it meant anything
  @Override
  boolean take(Input input);
}
