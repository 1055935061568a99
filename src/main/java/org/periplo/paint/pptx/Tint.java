package org.periplo.paint.pptx;

import java.util.Optional;
import org.periplo.theme.Colour;

/// How a colour comes of a theme colour of the same hue.
///
/// All three are thousandths of a percent, applied in this order.
///
/// @param saturation what is left of the saturation
/// @param lightness what is left of the lightness
/// @param light what is added to the lightness
record Tint(int saturation, int lightness, int light) {

  private static final int WHOLE = 100_000;
  private static final double SAME_HUE = 4;
  private static final double STRONGEST = Math.log(4);
  private static final int TOLERANCE = 2;

  /// How `colour` comes of `base`, if it does so within two steps of 255.
  static Optional<Tint> of(Hsl base, Colour colour) {
    Hsl wanted = Hsl.of(colour);
    if (base.hueDistance(wanted) > SAME_HUE || base.saturation() == 0) {
      return Optional.empty();
    }
    double left =
        wanted.lightness() >= base.lightness()
            ? (1 - wanted.lightness()) / (1 - base.lightness())
            : wanted.lightness() / base.lightness();
    Tint tint =
        new Tint(
            share(wanted.saturation() / base.saturation()),
            share(left),
            wanted.lightness() >= base.lightness() ? WHOLE - share(left) : 0);
    return Optional.of(tint).filter(it -> it.isModest() && isNear(it.of(base), colour));
  }

  private static int share(double value) {
    return (int) Math.round(value * WHOLE);
  }

  private boolean isModest() {
    return saturation > 0 && strength() <= STRONGEST;
  }

  /// How much it changes the character of the colour; 0 for none.
  double strength() {
    return Math.abs(Math.log(saturation / (double) WHOLE));
  }

  private Colour of(Hsl base) {
    return new Hsl(
            base.hue(),
            Math.min(1, base.saturation() * saturation / WHOLE),
            Math.min(1, (base.lightness() * lightness + light) / WHOLE))
        .toColour();
  }

  private static boolean isNear(Colour one, Colour other) {
    return Math.abs(one.red() - other.red()) <= TOLERANCE
        && Math.abs(one.green() - other.green()) <= TOLERANCE
        && Math.abs(one.blue() - other.blue()) <= TOLERANCE;
  }

  /// Writes it into an open theme colour.
  void writeTo(XmlWriter xml) {
    if (saturation != WHOLE) {
      xml.value("a:satMod", saturation);
    }
    xml.value("a:lumMod", lightness);
    if (light != 0) {
      xml.value("a:lumOff", light);
    }
  }
}
