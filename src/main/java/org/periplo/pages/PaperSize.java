package org.periplo.pages;

import java.util.List;
import org.periplo.geometry.Size;
import org.periplo.model.Paper;

/// Paper in points.
public final class PaperSize {

  /// Points in a millimetre: a point is the 72nd part of an inch of 25.4 mm.
  public static final double MILLIMETRE = 72 / 25.4;

  private PaperSize() {}

  /// The paper with its longer side across.
  static Size landscape(Paper paper) {
    return new Size(paper.longer() * MILLIMETRE, paper.shorter() * MILLIMETRE);
  }

  /// The paper with its shorter side across.
  static Size portrait(Paper paper) {
    return new Size(paper.shorter() * MILLIMETRE, paper.longer() * MILLIMETRE);
  }

  /// Both ways to turn a paper.
  static List<Size> turned(Paper paper) {
    return List.of(landscape(paper), portrait(paper));
  }
}
