package org.periplo.paint.pptx;

/// The vocabularies of a deck's parts.
final class Namespaces {

  private static final String OFFICE = "http://schemas.openxmlformats.org/";
  /// By what XML names the ids of relationships.
  static final String RELATIONSHIPS = OFFICE + "officeDocument/2006/relationships";

  private static final String DECORATIVE =
      "http://schemas.microsoft.com/office/drawing/2017/decorative";

  private Namespaces() {}

  /// Begins a part of the presentation whose shapes, if any, may be marked as decorative.
  static XmlWriter open(String root) {
    return openDrawing(root)
        .with("xmlns:r", RELATIONSHIPS)
        .with("xmlns:p", OFFICE + "presentationml/2006/main")
        .with("xmlns:adec", DECORATIVE);
  }

  /// Begins a part with a chart.
  static XmlWriter openChart(String root) {
    return new XmlWriter()
        .open(root)
        .with("xmlns:c", OFFICE + "drawingml/2006/chart")
        .with("xmlns:a", OFFICE + "drawingml/2006/main")
        .with("xmlns:r", RELATIONSHIPS);
  }

  /// Begins a part of drawing alone.
  static XmlWriter openDrawing(String root) {
    return new XmlWriter().open(root).with("xmlns:a", OFFICE + "drawingml/2006/main");
  }
}
