package org.periplo.paint.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.periplo.geometry.Box;
import org.periplo.geometry.Size;

/// The paper of one page.
///
/// Its edges measure 3 to 14 400 units: PDF/A-3, 6.1.13. A larger drawing gets larger units.
///
/// @param size of the drawing, in points
/// @param unit of the page, in points: 1, 2, 4 and so on
record Sheet(Size size, int unit) {

  private static final double SHORTEST = 3;
  private static final double LONGEST = 14_400;

  /// The sheet for a drawing.
  static Sheet of(Size size) {
    Size usable = new Size(Math.max(SHORTEST, size.width()), Math.max(SHORTEST, size.height()));
    double longer = Math.max(usable.width(), usable.height());
    int unit = 1;
    while (longer > LONGEST * unit) {
      unit *= 2;
    }
    return new Sheet(usable, unit);
  }

  /// Sets what the sheet is in a page's dictionary.
  void describeIn(COSDictionary page) {
    page.setItem(COSName.MEDIA_BOX, Cos.numbers(corners(Box.of(size))));
    if (unit > 1) {
      page.setInt("UserUnit", unit);
    }
  }

  /// The left, lower, right and upper edges of a box of the drawing, in units of the page.
  float[] corners(Box box) {
    return new float[] {
      (float) (box.x() / unit),
      (float) ((size.height() - box.bottom()) / unit),
      (float) (box.right() / unit),
      (float) ((size.height() - box.y()) / unit)
    };
  }
}
