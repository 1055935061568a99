package org.periplo.paint.pptx;

import org.periplo.geometry.Box;
import org.periplo.geometry.Size;

/// Where the master's placeholders are on a slide of any size.
record Frame(Size slide) {

  private static final double MARGIN = 0.044;
  private static final double FOOT = 0.05;

  private double margin() {
    return slide.width() * MARGIN;
  }

  private double innerWidth() {
    return slide.width() - 2 * margin();
  }

  /// The title at the top.
  Box title() {
    return band(0.07, 0.12);
  }

  /// The text under the title.
  Box body() {
    return band(0.23, 0.65);
  }

  /// The title of a slide that has little else.
  Box openingTitle() {
    return band(0.36, 0.16);
  }

  /// What stands under such a title.
  Box openingSubtitle() {
    return band(0.54, 0.12);
  }

  /// A band across the slide, by shares of its height.
  private Box band(double top, double height) {
    return new Box(margin(), slide.height() * top, innerWidth(), slide.height() * height);
  }

  /// The left of the foot.
  Box footer() {
    return new Box(margin(), foot(), innerWidth() * 0.8, slide.height() * FOOT);
  }

  /// The right of the foot.
  Box slideNumber() {
    double width = innerWidth() * 0.15;
    return new Box(slide.width() - margin() - width, foot(), width, slide.height() * FOOT);
  }

  private double foot() {
    return slide.height() * (1 - 1.4 * FOOT);
  }
}
