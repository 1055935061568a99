package org.periplo.ui.canvas;

import org.periplo.theme.Colour;
import org.periplo.theme.Palette;

/// What a map lies on in the window.
///
/// @param ground the desk under the paper
/// @param shadow what the paper casts
/// @param shadowOpacity 0 to 1, at its darkest
record Backdrop(Colour ground, Colour shadow, double shadowOpacity) {

  private static final Backdrop LIGHT =
      new Backdrop(Colour.of("#E7ECF2"), Colour.of("#1B2430"), 0.10);
  private static final Backdrop DARK =
      new Backdrop(Colour.of("#14181D"), Colour.of("#000000"), 0.35);

  /// The one that goes with a palette.
  static Backdrop of(Palette palette) {
    double withBlack = palette.surface().contrastWith(Colour.of("#000000"));
    return withBlack > palette.surface().contrastWith(Colour.WHITE) ? LIGHT : DARK;
  }
}
