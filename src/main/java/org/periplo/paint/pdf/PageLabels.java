package org.periplo.paint.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.periplo.drawing.Page;

/// What the pages of a document are called where readers choose one: ISO 32000-1, 12.4.2.
final class PageLabels {

  private PageLabels() {}

  /// Each page's own label, and for a page without one its place in the document.
  static COSDictionary of(List<Page> pages) {
    COSArray ranges = new COSArray();
    for (int i = 0; i < pages.size(); i++) {
      String label = pages.get(i).label();
      if (!label.isBlank()) {
        add(ranges, i, Cos.inPlace(COSName.P, new COSString(label)));
      } else if (i == 0 || !pages.get(i - 1).label().isBlank()) {
        add(ranges, i, numbersFrom(i + 1));
      }
    }
    return Cos.inPlace(COSName.NUMS, ranges);
  }

  private static void add(COSArray ranges, int first, COSDictionary label) {
    ranges.add(COSInteger.get(first));
    ranges.add(label);
  }

  private static COSDictionary numbersFrom(int first) {
    COSDictionary numbers = Cos.inPlace(COSName.S, COSName.D);
    if (first > 1) {
      numbers.setInt(COSName.getPDFName("St"), first);
    }
    return numbers;
  }
}
