package org.periplo.pages;

import org.periplo.geometry.Size;

/// How large a poster is.
public enum PosterSize {
  /// As large as the map, its words in the size that the theme gives.
  MADE_TO_FIT,
  /// A3 across, the map made smaller or larger until it fits.
  A3_LANDSCAPE;

  private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

  /// The paper for a poster that would be of size `natural`, in points.
  Size paperFor(Size natural) {
    return switch (this) {
      case MADE_TO_FIT -> natural;
      case A3_LANDSCAPE -> new Size(420 * POINTS_PER_MILLIMETRE, 297 * POINTS_PER_MILLIMETRE);
    };
  }
}
