package org.periplo.drawing;

import org.periplo.theme.Colour;

/// How a line is drawn.
///
/// @param width in points
public record Stroke(Colour colour, double width, Dash dash) {

  /// Whether a line is broken.
  public enum Dash {
    /// One piece.
    SOLID,
    /// Strokes of [#DASH_ON] line widths, gaps of [#DASH_OFF].
    DASHED
  }

  /// The length of a dash, in line widths.
  public static final double DASH_ON = 4;

  /// The length of a gap, in line widths.
  public static final double DASH_OFF = 3;

  /// An unbroken line.
  public static Stroke of(Colour colour, double width) {
    return new Stroke(colour, width, Dash.SOLID);
  }

  /// A broken line.
  public static Stroke dashed(Colour colour, double width) {
    return new Stroke(colour, width, Dash.DASHED);
  }
}
