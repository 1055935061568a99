package org.periplo.drawing;

import org.periplo.theme.Colour;

/// How an area is coloured.
public sealed interface Fill {

  /// One colour.
  record Solid(Colour colour) implements Fill {}

  /// From one colour at the top of the mark's bounds to another at their bottom.
  record Gradient(Colour top, Colour bottom) implements Fill {}
}
