package org.periplo.paint.pptx;

/// The vocabularies of a deck's parts.
final class Namespaces {

  private static final String OFFICE = "http://schemas.openxmlformats.org/";
  private static final String DECORATIVE =
      "http://schemas.microsoft.com/office/drawing/2017/decorative";

  private Namespaces() {}

  /// Begins a part of the presentation whose shapes, if any, may be marked as decorative.
  static XmlWriter open(String root) {
    return openDrawing(root)
        .with("xmlns:r", OFFICE + "officeDocument/2006/relationships")
        .with("xmlns:p", OFFICE + "presentationml/2006/main")
        .with("xmlns:adec", DECORATIVE);
  }

  /// Begins a part of drawing alone.
  static XmlWriter openDrawing(String root) {
    return new XmlWriter().open(root).with("xmlns:a", OFFICE + "drawingml/2006/main");
  }
}
