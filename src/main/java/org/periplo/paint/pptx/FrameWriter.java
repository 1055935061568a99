package org.periplo.paint.pptx;

import java.util.Optional;
import org.periplo.drawing.ChartMark;
import org.periplo.drawing.CompositeMark;
import org.periplo.drawing.TableMark;

/// Writes the frames in which tables and charts stand on a slide.
final class FrameWriter {

  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

  private final XmlWriter xml;
  private final ShapeIdentity identity;
  private final Placeholders placeholders;
  private final TableWriter tables;
  private final References references;

  FrameWriter(
      XmlWriter xml,
      ShapeIdentity identity,
      Placeholders placeholders,
      TableWriter tables,
      References references) {
    this.xml = xml;
    this.identity = identity;
    this.placeholders = placeholders;
    this.tables = tables;
    this.references = references;
  }

  /// A table, which no group may hold.
  void table(TableMark mark) {
    open(mark, "table", true);
    tables.write(mark);
    xml.close().close().close();
  }

  /// A chart; its values are in a part of their own.
  void chart(ChartMark mark) {
    open(mark, "chart", placeholders.filledBy(mark).isPresent());
    xml.open("c:chart").with("xmlns:c", DRAWING + "chart");
    xml.with("r:id", references.chart(mark)).close();
    xml.close().close().close();
  }

  private void open(CompositeMark mark, String kind, boolean alone) {
    xml.open("p:graphicFrame").open("p:nvGraphicFramePr");
    identity.of(mark);
    xml.open("p:cNvGraphicFramePr");
    if (alone) {
      xml.open("a:graphicFrameLocks").with("noGrp", 1).close();
    }
    xml.close().open("p:nvPr");
    Optional<Placeholder> placeholder = placeholders.filledBy(mark);
    placeholder.ifPresent(it -> it.writeTo(xml));
    xml.close().close().open("p:xfrm");
    Emu.writeBox(xml, "a:off", "a:ext", mark.bounds());
    xml.close().open("a:graphic").open("a:graphicData").with("uri", DRAWING + kind);
  }
}
