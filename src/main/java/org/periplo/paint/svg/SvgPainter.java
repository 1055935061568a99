package org.periplo.paint.svg;

import java.io.IOException;
import java.io.OutputStream;
import org.periplo.drawing.Document;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Page;
import org.periplo.drawing.Painter;
import org.periplo.drawing.Progress;
import org.periplo.drawing.Stack;
import org.periplo.geometry.Box;
import org.periplo.geometry.Size;
import org.periplo.theme.Colour;

/// Paints a document as one SVG image, its pages one below the other, with all text as text.
///
/// Lengths are points. What shows an element of the map carries the element's id as `data-id`.
public final class SvgPainter implements Painter {

  private static final String FONTS = "Liberation Sans, Arial, Helvetica, sans-serif";

  @Override
  public void paint(Document document, OutputStream out, Progress progress) throws IOException {
    Stack stack = Stack.of(document);
    XmlWriter xml = new XmlWriter();
    startImage(document, stack.size(), xml);
    if (stack.sheets().size() > 1) {
      ground(Box.of(stack.size()), Stack.GROUND, xml);
    }
    MarkElements elements = new MarkElements(xml);
    int pagesDone = 0;
    for (Stack.Sheet sheet : stack.sheets()) {
      int done = pagesDone++;
      Progress ofPage = share -> progress.reached((done + share) / stack.sheets().size());
      paint(sheet, elements, xml, out, ofPage);
    }
    xml.endDocument().drainTo(out);
    progress.reached(1);
  }

  private static void startImage(Document document, Size size, XmlWriter xml) {
    String width = XmlWriter.number(size.width());
    String height = XmlWriter.number(size.height());
    xml.startLine("svg")
        .with("xmlns", "http://www.w3.org/2000/svg")
        .with("xmlns:xlink", "http://www.w3.org/1999/xlink")
        .with("width", width + "pt")
        .with("height", height + "pt")
        .with("viewBox", "0 0 " + width + " " + height)
        .with("xml:lang", document.language())
        .with("xml:space", "preserve")
        .with("role", "graphics-document document")
        .with("font-family", FONTS)
        .with("style", "font-kerning:none;font-variant-ligatures:none")
        .with("fill", "none")
        .with("fill-rule", "evenodd")
        .with("stroke-linecap", "round")
        .with("stroke-linejoin", "round");
    xml.startLine("title").text(document.title()).end();
    if (!document.author().isEmpty()) {
      xml.startLine("metadata").with("xmlns:dc", "http://purl.org/dc/elements/1.1/");
      xml.start("dc:creator").text(document.author()).end().end();
    }
  }

  private static void paint(
      Stack.Sheet sheet, MarkElements elements, XmlWriter xml, OutputStream out, Progress progress)
      throws IOException {
    startPage(sheet, xml);
    int done = 0;
    for (Mark mark : sheet.page().drawing().marks()) {
      progress.reached((double) done++ / sheet.page().drawing().marks().size());
      elements.write(mark);
      xml.drainTo(out);
    }
    xml.endLine();
  }

  private static void startPage(Stack.Sheet sheet, XmlWriter xml) {
    Page page = sheet.page();
    xml.startLine("g");
    if (sheet.area().y() > 0) {
      xml.with("transform", "translate(0 " + XmlWriter.number(sheet.area().y()) + ")");
    }
    xml.with("role", "group").with("aria-label", page.title());
    if (!page.notes().isEmpty()) {
      xml.startLine("desc").text(page.notes()).end();
    }
    ground(Box.of(page.drawing().size()), Colour.WHITE, xml);
  }

  private static void ground(Box area, Colour colour, XmlWriter xml) {
    xml.startLine("rect")
        .with("width", area.width())
        .with("height", area.height())
        .with("fill", colour.hex())
        .end();
  }
}
