package org.periplo.ui.canvas;

import org.periplo.gesture.Input;

/// Somebody who may have a use for what a hand does.
@FunctionalInterface
interface InputTaker {

  /// Takes one input.
  ///
  /// @return whether it meant anything
  boolean take(Input input);
}
