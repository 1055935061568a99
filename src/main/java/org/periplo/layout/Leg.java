package org.periplo.layout;

/// A straight piece of a link's way.
///
/// Where it lies is refined when all ways are known, so that those side by side are kept apart.
final class Leg {

  private final Guide guide;
  private double at;

  /// @param at its y if it is level, else its x
  Leg(Guide guide, double at) {
    this.guide = guide;
    this.at = at;
  }

  Guide guide() {
    return guide;
  }

  boolean isLevel() {
    return guide.isLevel();
  }

  double at() {
    return at;
  }

  void moveTo(double place) {
    at = place;
  }
}
