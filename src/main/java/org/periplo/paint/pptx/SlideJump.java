package org.periplo.paint.pptx;

/// Writes that a click opens another slide.
final class SlideJump {

  private static final String COLOUR =
      "http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor";
  private static final String COLOUR_EXTENSION = "{A12FA001-AC4F-418D-AE19-62706E023703}";

  private SlideJump() {}

  /// On a shape.
  ///
  /// @param reference the relationship that leads to the slide
  static void onShape(XmlWriter xml, String reference) {
    open(xml, reference).close();
  }

  /// On words, which keep their own colour.
  ///
  /// @param reference the relationship that leads to the slide
  static void onWords(XmlWriter xml, String reference) {
    open(xml, reference).open("a:extLst").open("a:ext").with("uri", COLOUR_EXTENSION);
    xml.open("ahyp:hlinkClr").with("xmlns:ahyp", COLOUR).with("val", "tx");
    xml.close().close().close().close();
  }

  private static XmlWriter open(XmlWriter xml, String reference) {
    return xml.open("a:hlinkClick")
        .with("r:id", reference)
        .with("action", "ppaction://hlinksldjump");
  }
}
