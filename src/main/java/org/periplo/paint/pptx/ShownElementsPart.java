package org.periplo.paint.pptx;

import java.util.List;

/// Writes which shape shows which element of the map, so that a deck that came back from a client
/// can be read back.
///
/// A part of its own, because every program keeps such parts as they are. Slides are given by their
/// numbers in the presentation, shapes by number and by name: PowerPoint keeps both of them,
/// LibreOffice the name.
final class ShownElementsPart {

  private static final String NAMESPACE = "urn:periplo:shown-elements:1";
  private static final String PROPERTIES =
      "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
  private static final String ID = "{8F1E6C52-3D0B-4B7A-9A64-51C7E2D0F3B8}";

  private ShownElementsPart() {}

  /// The list.
  ///
  /// @param shown what each slide's shapes show, slide by slide
  static XmlWriter of(List<List<ShownElement>> shown) {
    XmlWriter xml = new XmlWriter().open("shown").with("xmlns", NAMESPACE);
    for (int i = 0; i < shown.size(); i++) {
      xml.open("slide").with("id", PresentationPart.FIRST_SLIDE + i);
      shown.get(i).forEach(it -> shape(xml, it));
      xml.close();
    }
    return xml;
  }

  private static void shape(XmlWriter xml, ShownElement shown) {
    xml.open("shape")
        .with("id", shown.id())
        .with("name", shown.name())
        .with("shows", shown.element().value());
    shown.cell().ifPresent(it -> xml.with("row", it.row()).with("column", it.column()));
    xml.close();
  }

  /// By what id other programs find the list.
  static XmlWriter properties() {
    XmlWriter xml =
        new XmlWriter().open("ds:datastoreItem").with("ds:itemID", ID).with("xmlns:ds", PROPERTIES);
    xml.open("ds:schemaRefs").open("ds:schemaRef").with("ds:uri", NAMESPACE);
    return xml.close().close();
  }
}
