package org.periplo.paint.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.periplo.drawing.Document;
import org.periplo.drawing.Painter;
import org.periplo.drawing.Progress;

/// Paints documents as PDF.
///
/// A page is as large as its drawing; text is text, in fonts of which the file holds what it needs;
/// everything else is lines and areas. Each file meets PDF/UA-1 and PDF/A-3a: it can be read aloud
/// in the order of its marks, and archived.
public final class PdfPainter implements Painter {

  private final Supplier<SystemFonts> fonts;

  /// Makes a painter that takes what the shipped typeface lacks from the fonts of this machine.
  public PdfPainter() {
    this(SystemFonts::ofThisMachine);
  }

  /// Makes a painter that takes it from some fonts, which it asks for when it needs them.
  PdfPainter(Supplier<SystemFonts> fonts) {
    this.fonts = fonts;
  }

  @Override
  public void paint(Document document, OutputStream out, Progress progress) throws IOException {
    try (PDDocument file = new PDDocument();
        Resources resources = new Resources(file, fonts)) {
      new PdfFile(file, resources, new Steps(document, progress)).write(document, out);
    }
    progress.reached(1);
  }
}
