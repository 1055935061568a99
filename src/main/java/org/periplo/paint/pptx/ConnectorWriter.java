package org.periplo.paint.pptx;

import java.util.List;
import java.util.Optional;
import org.periplo.drawing.ConnectorMark;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Stroke;
import org.periplo.geometry.Point;

/// Writes connectors, which follow the shapes that they join.
final class ConnectorWriter {

  private final XmlWriter xml;
  private final Paint paint;
  private final ShapeIdentity identity;
  private final Connections connections;

  ConnectorWriter(XmlWriter xml, Paint paint, ShapeIdentity identity, Connections connections) {
    this.xml = xml;
    this.paint = paint;
    this.identity = identity;
    this.connections = connections;
  }

  /// Writes a connector if both its ends are on the slide and it has a form that the format knows.
  ///
  /// @return whether it was written
  boolean write(ConnectorMark mark) {
    Optional<Mark> from = connections.shapeOf(mark.from());
    Optional<Mark> to = connections.shapeOf(mark.to());
    if (from.isEmpty() || to.isEmpty()) {
      return false;
    }
    List<Point> corners = mark.corners();
    int last = corners.size() - 1;
    Site leaves = Site.towards(corners.get(0), corners.get(1));
    Site arrives = Site.towards(corners.get(last), corners.get(last - 1));
    Optional<Bend> bend =
        Bend.of(corners, leaves.on(from.get().bounds()), arrives.on(to.get().bounds()));
    bend.ifPresent(it -> write(mark, it, new End(from.get(), leaves), new End(to.get(), arrives)));
    return bend.isPresent();
  }

  private record End(Mark shape, Site site) {}

  private void write(ConnectorMark mark, Bend bend, End from, End to) {
    xml.open("p:cxnSp").open("p:nvCxnSpPr");
    identity.of(mark);
    xml.open("p:cNvCxnSpPr");
    glue("a:stCxn", from);
    glue("a:endCxn", to);
    xml.close().empty("p:nvPr").close().open("p:spPr");
    bend.writeTo(xml);
    paint.connection(Stroke.of(mark.colour(), mark.width()), mark.end());
    xml.close().close();
  }

  private void glue(String name, End end) {
    xml.open(name).with("id", identity.idOf(end.shape()));
    xml.with("idx", end.site().numberOn(end.shape())).close();
  }
}
