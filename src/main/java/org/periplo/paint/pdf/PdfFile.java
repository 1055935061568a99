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
import org.periplo.drawing.Document;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Page;

/// Puts one file together: its pages, and what they share.
final class PdfFile {

  private final PDDocument file;
  private final Resources resources;
  private final Steps steps;
  private final Structure structure = new Structure();
  private final Bookmarks bookmarks = new Bookmarks();
  private final Destinations destinations = new Destinations();
  private final CRC32 checksum = new CRC32();

  PdfFile(PDDocument file, Resources resources, Steps steps) {
    this.file = file;
    this.resources = resources;
    this.steps = steps;
  }

  /// A page, what stands for it in the file, and its paper.
  private record Leaf(Page page, COSDictionary dictionary, Sheet sheet) {}

  /// Paints `document` and writes it.
  void write(Document document, OutputStream out) throws IOException {
    for (Leaf leaf : document.pages().stream().map(this::added).toList()) {
      paint(leaf);
      steps.page();
    }
    resources.embedFonts();
    COSDictionary catalogue = file.getDocumentCatalog().getCOSObject();
    new Catalogue(file).describe(document);
    Attachments.enclose(document.attachments(), catalogue, checksum);
    catalogue.setItem(COSName.STRUCT_TREE_ROOT, structure.tree());
    catalogue.setItem(COSName.OUTLINES, bookmarks.outline());
    file.setDocumentId(checksum.getValue());
    file.save(out);
  }

  /// All pages are there before the first is painted, so that each can lead to any.
  private Leaf added(Page page) {
    PDPage added = new PDPage();
    file.addPage(added);
    Leaf leaf = new Leaf(page, added.getCOSObject(), Sheet.of(page.drawing().size()));
    leaf.sheet.describeIn(leaf.dictionary);
    destinations.add(page, leaf.dictionary, leaf.sheet);
    return leaf;
  }

  private void paint(Leaf leaf) throws IOException {
    leaf.dictionary.setItem(COSName.RESOURCES, resources.dictionary());
    leaf.dictionary.setItem(COSName.getPDFName("Tabs"), COSName.S);
    COSStream content = file.getDocument().createCOSStream();
    leaf.dictionary.setItem(COSName.CONTENTS, content);
    try (Operators operators =
        new Operators(
            new CheckedOutputStream(content.createOutputStream(COSName.FLATE_DECODE), checksum),
            leaf.sheet.size().height())) {
      paint(leaf, operators);
    }
  }

  private void paint(Leaf leaf, Operators operators) {
    ReadingOrder reading = structure.page(leaf.page.title(), leaf.dictionary, operators);
    MarkPainter painter = painter(leaf, operators, reading);
    for (Mark mark : leaf.page.drawing().marks()) {
      painter.paint(mark);
      steps.step();
    }
    reading.end();
  }

  private MarkPainter painter(Leaf leaf, Operators operators, ReadingOrder reading) {
    Bookmarks.OfPage stages = bookmarks.add(leaf.page, leaf.dictionary, leaf.sheet);
    Links links = new Links(destinations, structure, leaf.dictionary, leaf.sheet);
    Pen pen = new Pen(operators, resources);
    TextPainter texts = new TextPainter(operators, pen, resources);
    Voices voices = new Voices(reading, texts, links, stages, leaf.sheet);
    return new MarkPainter(
        pen, texts, resources, voices, new TablePainter(reading, links, pen, texts));
  }
}
