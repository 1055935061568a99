package org.periplo.pages;

import org.periplo.geometry.Box;
import org.periplo.geometry.Size;
import org.periplo.model.Paper;

/// The shape of a document's pages: where things go, in points, and how much larger than that they
/// are made in the end.
///
/// @param size of a page as it is composed
/// @param content between the margins, head and all, without the foot
/// @param footAt the upper edge of the foot
/// @param accent where the colour of a page's part goes
/// @param scale from a page as it is composed to the page itself
record PageFormat(Size size, Box content, double footAt, Box accent, double scale) {

  /// A slide of 16:9: 13⅓ by 7½ inches.
  static final PageFormat SLIDE =
      new PageFormat(new Size(960, 540), new Box(40, 22, 880, 480), 515, new Box(0, 0, 9, 540), 1);

  /// The height of a sheet of A4, across: larger paper shows the same, larger.
  private static final double HEIGHT = Paper.A4.shorter() * PaperSize.MILLIMETRE;

  private static final double MARGIN = 40;
  private static final double TOP = 36;
  private static final double FOOT = 32;
  private static final double ABOVE_FOOT = 14;

  /// A sheet of paper, across.
  static PageFormat of(Paper paper) {
    Size sheet = PaperSize.landscape(paper);
    double scale = sheet.height() / HEIGHT;
    Size size = new Size(sheet.width() / scale, HEIGHT);
    double footAt = HEIGHT - FOOT;
    Box content = new Box(MARGIN, TOP, size.width() - 2 * MARGIN, footAt - ABOVE_FOOT - TOP);
    return new PageFormat(size, content, footAt, new Box(MARGIN, 22, 48, 4), scale);
  }
}
