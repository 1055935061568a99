package org.periplo.paint.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.periplo.drawing.Document;
import org.periplo.drawing.Drawing;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Page;
import org.periplo.drawing.Progress;
import org.periplo.geometry.Size;

/// A painted file, as PDFBox's reader sees it.
final class ReadBack implements AutoCloseable {

  private final PDDocument file;

  /// A character that is not a space, and where it stands, y growing upwards.
  record Glyph(String character, double x, double y) {}

  ReadBack(byte[] pdf) {
    try {
      file = Loader.loadPDF(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A document of one page, 400 by 300 points.
  static Document document(Mark... marks) {
    Drawing drawing = new Drawing(new Size(400, 300), List.of(marks));
    return new Document("Mapa", "es", "", List.of(Page.of("Página", drawing)));
  }

  /// Painted on a machine without fonts of its own.
  static byte[] painted(Document document) {
    return painted(document, SystemFonts.in(List.of()));
  }

  static byte[] painted(Document document, SystemFonts fonts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new PdfPainter(() -> fonts).paint(document, out, Progress.UNWATCHED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static ReadBack of(Mark... marks) {
    return new ReadBack(painted(document(marks)));
  }

  /// What PDFBox's reader says of the file itself.
  PDDocument file() {
    return file;
  }

  PDPage page() {
    return file.getPage(0);
  }

  /// The characters of the first page that are not spaces, in the order of the file.
  List<Glyph> glyphs() throws IOException {
    List<Glyph> glyphs = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition position) {
            if (!position.getUnicode().isBlank()) {
              glyphs.add(
                  new Glyph(
                      position.getUnicode(),
                      position.getTextMatrix().getTranslateX(),
                      position.getTextMatrix().getTranslateY()));
            }
          }
        };
    stripper.setEndPage(1);
    stripper.getText(file);
    return glyphs;
  }

  /// The words of all pages, in the order of the file, with one space between each two.
  String words() throws IOException {
    return new PDFTextStripper().getText(file).replaceAll("\\s+", " ").strip();
  }

  /// The operators of the first page, one a line.
  List<String> operators() throws IOException {
    byte[] content = page().getContents().readAllBytes();
    return new String(content, StandardCharsets.US_ASCII).lines().toList();
  }

  /// The structure, one element a line, indented by depth: the type, the title in round brackets,
  /// what is spoken of it, and the letters in it.
  List<String> structure() throws IOException {
    Map<COSDictionary, List<PDMarkedContent>> contents = new HashMap<>();
    for (PDPage page : file.getPages()) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.setSuppressDuplicateOverlappingText(false);
      extractor.processPage(page);
      contents.put(page.getCOSObject(), extractor.getMarkedContents());
    }
    List<String> lines = new ArrayList<>();
    kids(file.getDocumentCatalog().getStructureTreeRoot(), "", contents, lines::add);
    return lines;
  }

  private static void kids(
      PDStructureNode node,
      String indent,
      Map<COSDictionary, List<PDMarkedContent>> contents,
      Consumer<String> lines) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        PDPage page = element.getPage();
        lines.accept(
            indent
                + described(element, page == null ? List.of() : contents.get(page.getCOSObject())));
        kids(element, indent + "  ", contents, lines);
      }
    }
  }

  private static String described(PDStructureElement element, List<PDMarkedContent> contents) {
    StringBuilder line = new StringBuilder(element.getStructureType());
    appendIfAny(line, " (%s)", element.getTitle());
    appendIfAny(line, " spoken as “%s”", element.getActualText());
    appendIfAny(line, " showing “%s”", element.getAlternateDescription());
    String letters =
        String.join(
            "|",
            element.getKids().stream()
                .filter(Integer.class::isInstance)
                .map(it -> letters((Integer) it, contents))
                .toList());
    appendIfAny(line, ": %s", letters.isBlank() ? null : letters);
    return line.toString().stripTrailing();
  }

  private static void appendIfAny(StringBuilder line, String form, @Nullable String words) {
    if (words != null) {
      line.append(form.formatted(words));
    }
  }

  private static String letters(int contentId, List<PDMarkedContent> contents) {
    StringBuilder letters = new StringBuilder();
    contents.stream()
        .filter(it -> it.getMCID() == contentId)
        .flatMap(it -> it.getContents().stream())
        .forEach(it -> append(letters, it));
    return letters.toString();
  }

  private static void append(StringBuilder letters, Object content) {
    switch (content) {
      case TextPosition position -> letters.append(position.getUnicode());
      case PDMarkedContent nested when nested.getActualText() != null ->
          letters.append(nested.getActualText());
      default -> {}
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
