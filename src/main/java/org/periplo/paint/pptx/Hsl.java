package org.periplo.paint.pptx;

import org.periplo.theme.Colour;

/// A colour by hue, saturation and lightness: how a deck's theme makes one colour of another.
///
/// @param hue 0 to 360 degrees
/// @param saturation 0 to 1
/// @param lightness 0 (black) to 1 (white)
record Hsl(double hue, double saturation, double lightness) {

  /// The same colour, seen in this way.
  static Hsl of(Colour colour) {
    double red = colour.red() / 255.0;
    double green = colour.green() / 255.0;
    double blue = colour.blue() / 255.0;
    double most = Math.max(red, Math.max(green, blue));
    double least = Math.min(red, Math.min(green, blue));
    double chroma = most - least;
    double lightness = (most + least) / 2;
    double saturation = chroma == 0 ? 0 : chroma / (1 - Math.abs(2 * lightness - 1));
    return new Hsl(hue(red, green, blue, most, chroma), saturation, lightness);
  }

  private static double hue(double red, double green, double blue, double most, double chroma) {
    if (chroma == 0) {
      return 0;
    }
    double sixth =
        most == red
            ? (green - blue) / chroma
            : most == green ? (blue - red) / chroma + 2 : (red - green) / chroma + 4;
    return (sixth * 60 + 360) % 360;
  }

  /// The colour that this is, as near as 255 steps come.
  Colour toColour() {
    return new Colour(part(0), part(8), part(4));
  }

  private int part(double offset) {
    double k = (offset + hue / 30) % 12;
    double reach = saturation * Math.min(lightness, 1 - lightness);
    return (int)
        Math.round(255 * (lightness - reach * Math.max(-1, Math.min(k - 3, Math.min(9 - k, 1)))));
  }

  /// How far apart the two hues are, 0 to 180 degrees.
  double hueDistance(Hsl other) {
    double distance = Math.abs(hue - other.hue);
    return Math.min(distance, 360 - distance);
  }
}
