package org.periplo.paint.pptx;

import org.periplo.drawing.Document;

/// Writes what is known about the deck as a file: title, author, language, program.
final class PropertiesParts {

  /// The same for every deck, so that the same document gives the same bytes.
  private static final String DATE = "2025-01-01T00:00:00Z";

  private static final String OPEN_PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
  private static final String PROGRAM =
      "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

  private PropertiesParts() {}

  /// Title, author, language and dates.
  static XmlWriter core(Document document) {
    XmlWriter xml =
        new XmlWriter()
            .open("cp:coreProperties")
            .with("xmlns:cp", OPEN_PACKAGE)
            .with("xmlns:dc", "http://purl.org/dc/elements/1.1/")
            .with("xmlns:dcterms", "http://purl.org/dc/terms/")
            .with("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
    xml.open("dc:title").text(document.title()).close();
    xml.open("dc:creator").text(document.author()).close();
    xml.open("dc:language").text(document.language()).close();
    date(xml, "dcterms:created");
    date(xml, "dcterms:modified");
    return xml;
  }

  private static void date(XmlWriter xml, String name) {
    xml.open(name).with("xsi:type", "dcterms:W3CDTF").text(DATE).close();
  }

  /// The program.
  static XmlWriter program() {
    XmlWriter xml = new XmlWriter().open("Properties").with("xmlns", PROGRAM);
    return xml.open("Application").text("Periplo").close();
  }
}
