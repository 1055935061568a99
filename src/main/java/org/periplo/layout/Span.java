package org.periplo.layout;

/// From one coordinate to another that is not less.
record Span(double least, double most) {

  static Span around(double centre, double reach) {
    return new Span(centre - reach, centre + reach);
  }

  /// From one coordinate to another, in whichever order.
  static Span between(double one, double other) {
    return new Span(Math.min(one, other), Math.max(one, other));
  }

  double centre() {
    return (least + most) / 2;
  }

  double length() {
    return most - least;
  }

  boolean contains(double at) {
    return at >= least && at <= most;
  }

  boolean touches(double from, double to) {
    return least <= to && from <= most;
  }

  Span grown(double distance) {
    return new Span(least - distance, most + distance);
  }
}
