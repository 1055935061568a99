package org.periplo.paint.pptx;

import org.periplo.drawing.PathMark;
import org.periplo.geometry.Box;
import org.periplo.geometry.Path;
import org.periplo.geometry.Point;

/// Writes the outlines of shapes: where they are and what form they have.
final class Geometry {

  private static final double WHOLE = 100_000;

  private final XmlWriter xml;

  Geometry(XmlWriter xml) {
    this.xml = xml;
  }

  /// Where a shape is.
  void place(Box box) {
    xml.open("a:xfrm");
    Emu.writeBox(xml, "a:off", "a:ext", box);
    xml.close();
  }

  /// A form that every presentation program knows.
  void preset(String name) {
    xml.open("a:prstGeom").with("prst", name).empty("a:avLst").close();
  }

  /// A rectangle, its corners rounded where the radius is greater than 0.
  void rectangle(Box box, double radius) {
    if (radius > 0) {
      adjusted("roundRect", Math.min(0.5, radius / shorterSide(box)));
    } else {
      preset("rect");
    }
  }

  /// A form that is bent by one share of its shorter side.
  void adjusted(String name, double share) {
    xml.open("a:prstGeom").with("prst", name).open("a:avLst");
    xml.open("a:gd").with("name", "adj").with("fmla", "val " + Math.round(share * WHOLE)).close();
    xml.close().close();
  }

  static double shorterSide(Box box) {
    return Math.min(box.width(), box.height());
  }

  /// The form of a path, and where it is: a native line if it is one straight line.
  void path(PathMark mark) {
    Path path = mark.path();
    if (path.segments().size() == 2
        && path.segments().get(0) instanceof Path.MoveTo(Point start)
        && path.segments().get(1) instanceof Path.LineTo(Point end)) {
      line(start, end, mark.bounds());
    } else {
      place(mark.bounds());
      freeform(path, mark.bounds(), mark.fill().isPresent() ? "norm" : "none");
    }
  }

  private void line(Point start, Point end, Box box) {
    xml.open("a:xfrm");
    if (end.x() < start.x()) {
      xml.with("flipH", 1);
    }
    if (end.y() < start.y()) {
      xml.with("flipV", 1);
    }
    Emu.writeBox(xml, "a:off", "a:ext", box);
    xml.close();
    preset("line");
  }

  private void freeform(Path path, Box box, String filling) {
    xml.open("a:custGeom").empty("a:avLst").empty("a:gdLst").empty("a:ahLst").empty("a:cxnLst");
    xml.open("a:rect").with("l", "0").with("t", "0").with("r", "r").with("b", "b").close();
    xml.open("a:pathLst").open("a:path");
    xml.with("w", Emu.of(box.width())).with("h", Emu.of(box.height())).with("fill", filling);
    path.segments().forEach(it -> segment(it, box));
    xml.close().close().close();
  }

  private void segment(Path.Segment segment, Box box) {
    switch (segment) {
      case Path.MoveTo(Point end) -> segment("a:moveTo", box, end);
      case Path.LineTo(Point end) -> segment("a:lnTo", box, end);
      case Path.CurveTo(Point first, Point second, Point end) ->
          segment("a:cubicBezTo", box, first, second, end);
      case Path.Close _ -> xml.empty("a:close");
    }
  }

  private void segment(String name, Box box, Point... points) {
    xml.open(name);
    for (Point point : points) {
      xml.open("a:pt")
          .with("x", Emu.of(point.x() - box.x()))
          .with("y", Emu.of(point.y() - box.y()))
          .close();
    }
    xml.close();
  }
}
