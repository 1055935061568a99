package org.periplo.ui.canvas;

import org.periplo.gesture.Feedback.Drift;
import org.periplo.gesture.Input;

/// The map as pointer and keys meet it.
interface MapUnderHand extends InputTaker {

  /// The part of the map that is seen.
  Viewport viewport();

  /// Which ways the map should give way at its edges, since the hand drags something there.
  Drift drift();

  /// Moves the map, in pixels right and down.
  void scroll(double dx, double dy);

  /// Takes one input.
  ///
  /// @return whether it meant anything
  @Override
  boolean take(Input input);
}
