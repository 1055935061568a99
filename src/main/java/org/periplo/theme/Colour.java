package org.periplo.theme;

import java.util.HexFormat;

/// An opaque sRGB colour.
///
/// @param red 0 to 255, as are green and blue
public record Colour(int red, int green, int blue) {

  /// White.
  public static final Colour WHITE = new Colour(255, 255, 255);

  /// Black.
  public static final Colour BLACK = new Colour(0, 0, 0);

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  /// @throws IllegalArgumentException if a part is out of range
  public Colour {
    if (((red | green | blue) & ~0xFF) != 0) {
      throw new IllegalArgumentException("No colour: " + red + ", " + green + ", " + blue);
    }
  }

  /// The colour written `#` and six hexadecimal digits.
  ///
  /// @throws IllegalArgumentException if it is written otherwise
  public static Colour of(String hex) {
    if (!hex.matches("#[0-9A-Fa-f]{6}")) {
      throw new IllegalArgumentException("No colour: " + hex);
    }
    int rgb = Integer.parseInt(hex.substring(1), 16);
    return new Colour(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
  }

  /// `#` and six capital hexadecimal digits.
  public String hex() {
    return "#" + HEX.toHexDigits(red << 16 | green << 8 | blue, 6);
  }

  /// This colour with a share of `other`, from 0 (none) to 1 (nothing but the other).
  public Colour mixedWith(Colour other, double share) {
    return new Colour(
        mixed(red, other.red, share),
        mixed(green, other.green, share),
        mixed(blue, other.blue, share));
  }

  private static int mixed(int mine, int others, double share) {
    return (int) Math.round(mine + (others - mine) * share);
  }

  /// This colour, darkened until its contrast with `ground` is at least `ratio`; black if it never
  /// is.
  public Colour darkenedFor(Colour ground, double ratio) {
    Colour darker = this;
    while (!darker.equals(BLACK) && darker.contrastWith(ground) < ratio) {
      darker = darker.mixedWith(BLACK, 0.04);
    }
    return darker;
  }

  /// The contrast ratio with `other`, 1 to 21, as WCAG 2.2 defines it.
  public double contrastWith(Colour other) {
    double lighter = Math.max(luminance(), other.luminance());
    double darker = Math.min(luminance(), other.luminance());
    return (lighter + 0.05) / (darker + 0.05);
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int part) {
    double value = part / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
