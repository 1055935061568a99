package org.periplo.paint.pptx;

import org.periplo.drawing.Document;
import org.periplo.drawing.Drawing;
import org.periplo.drawing.Page;
import org.periplo.drawing.Placing;
import org.periplo.geometry.Box;
import org.periplo.geometry.Size;

/// How large the slides of a deck are: as the first page, if they may be.
final class SlideSize {

  /// The file format allows from 1 to 56 inches.
  private static final double LEAST = 72;

  private static final double MOST = 56 * 72;

  private SlideSize() {}

  /// The same document with all pages as large as its slides; larger ones are made smaller.
  static Document fitted(Document document) {
    Size slide = of(document.pages().getFirst().drawing().size());
    return document.withPages(document.pages().stream().map(it -> fitted(it, slide)).toList());
  }

  private static Size of(Size page) {
    double scale = Math.min(1, MOST / Math.max(page.width(), page.height()));
    return new Size(Math.max(LEAST, page.width() * scale), Math.max(LEAST, page.height() * scale));
  }

  private static Page fitted(Page page, Size slide) {
    if (page.drawing().size().equals(slide)) {
      return page;
    }
    Placing placing = Placing.within(Box.of(slide), page.drawing().size(), 1);
    return page.withDrawing(new Drawing(slide, placing.of(page.drawing().marks())));
  }
}
