package org.periplo.paint.pptx;

import java.io.IOException;
import java.io.OutputStream;
import org.periplo.drawing.Document;
import org.periplo.drawing.Painter;
import org.periplo.drawing.Progress;

/// Paints a document as a PowerPoint deck, a slide a page.
///
/// Every mark is a native shape with its text inside. Colours and fonts are the theme's wherever
/// they can be, so that changing the deck's theme gives it another brand. A slide is as large as
/// the first page.
public final class PptxPainter implements Painter {

  /// Makes a painter; it keeps nothing from one document to the next.
  public PptxPainter() {}

  @Override
  public void paint(Document document, OutputStream out, Progress progress) throws IOException {
    try (PackageWriter deck = new PackageWriter(out)) {
      new DeckWriter(document, deck).write(progress);
    }
  }
}
