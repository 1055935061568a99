package org.periplo.paint.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.periplo.drawing.Document;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Page;

/// Puts one file together: its pages, and what they share.
final class PdfFile {

  private final PDDocument file;
  private final Resources resources;
  private final Steps steps;
  private final Structure structure = new Structure();
  private final PDDocumentOutline outline = new PDDocumentOutline();
  private final CRC32 checksum = new CRC32();

  PdfFile(PDDocument file, Resources resources, Steps steps) {
    this.file = file;
    this.resources = resources;
    this.steps = steps;
  }

  /// Paints `document` and writes it.
  void write(Document document, OutputStream out) throws IOException {
    for (Page page : document.pages()) {
      paint(page);
      steps.page();
    }
    resources.embedFonts();
    new Catalogue(file).describe(document);
    file.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, structure.tree());
    file.getDocumentCatalog().setDocumentOutline(outline);
    file.setDocumentId(checksum.getValue());
    file.save(out);
  }

  private void paint(Page page) throws IOException {
    PDPage sheetOfFile = new PDPage();
    COSDictionary dictionary = sheetOfFile.getCOSObject();
    file.addPage(sheetOfFile);
    Sheet sheet = Sheet.of(page.drawing().size());
    sheet.describeIn(dictionary);
    dictionary.setItem(COSName.RESOURCES, resources.dictionary());
    dictionary.setItem(COSName.getPDFName("Tabs"), COSName.S);
    COSStream content = file.getDocument().createCOSStream();
    dictionary.setItem(COSName.CONTENTS, content);
    try (Operators operators =
        new Operators(
            new CheckedOutputStream(content.createOutputStream(COSName.FLATE_DECODE), checksum),
            sheet.size().height())) {
      paint(page, dictionary, sheet, operators);
    }
  }

  private void paint(Page page, COSDictionary dictionary, Sheet sheet, Operators operators) {
    ReadingOrder reading = structure.page(page.title(), dictionary, operators);
    Bookmarks bookmarks = new Bookmarks(outline, page.title(), dictionary, sheet);
    Pen pen = new Pen(operators, resources);
    TextPainter texts = new TextPainter(operators, pen, resources);
    MarkPainter marks =
        new MarkPainter(pen, texts, resources, new Voices(reading, texts, bookmarks, sheet));
    for (Mark mark : page.drawing().marks()) {
      marks.paint(mark);
      steps.step();
    }
    reading.end();
  }
}
