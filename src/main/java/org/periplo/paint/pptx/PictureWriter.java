package org.periplo.paint.pptx;

import org.periplo.drawing.PictureMark;

/// Writes pictures.
final class PictureWriter {

  private final XmlWriter xml;
  private final ShapeIdentity identity;

  PictureWriter(XmlWriter xml, ShapeIdentity identity) {
    this.xml = xml;
    this.identity = identity;
  }

  /// @param reference the relationship that leads to the picture's file
  void write(PictureMark mark, String reference) {
    xml.open("p:pic").open("p:nvPicPr");
    identity.of(mark);
    xml.open("p:cNvPicPr").open("a:picLocks").with("noChangeAspect", 1).close().close();
    xml.empty("p:nvPr").close().open("p:blipFill");
    xml.open("a:blip").with("r:embed", reference).close();
    xml.open("a:stretch").empty("a:fillRect").close().close().open("p:spPr");
    Geometry geometry = new Geometry(xml);
    geometry.place(mark.bounds());
    geometry.preset("rect");
    xml.close().close();
  }
}
