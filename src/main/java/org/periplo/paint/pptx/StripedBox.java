package org.periplo.paint.pptx;

import org.periplo.drawing.BoxMark;
import org.periplo.drawing.Stroke;
import org.periplo.geometry.Box;
import org.periplo.geometry.Point;

/// Writes a box with a strip of colour at its left as one shape.
///
/// Its outline is the strip, its area the body. The hairline around the body is the body's own
/// colour, darkened by the format, in a form under it that is larger by the width of a hairline.
final class StripedBox {

  private static final int RIGHT_ANGLE = 5_400_000;
  private static final byte[] FRAME = XmlWriter.passage(StripedBox::frame);

  private final XmlWriter xml;
  private final BoxMark mark;

  StripedBox(XmlWriter xml, BoxMark mark) {
    this.xml = xml;
    this.mark = mark;
  }

  /// Whether a box can be written like that.
  static boolean is(BoxMark mark) {
    return mark.accent().isPresent() && mark.accentWidth() > 0 && mark.fill().isPresent();
  }

  /// Its form.
  void writeGeometry() {
    xml.open("a:custGeom").passage(FRAME).open("a:pathLst");
    double hairline = mark.stroke().map(Stroke::width).orElse(0.0);
    if (hairline > 0) {
      path("darkenLess");
      body(0, mark.radius());
    }
    path("norm");
    body(hairline, Math.max(0, mark.radius() - hairline));
    strip();
    xml.close().close();
  }

  /// Where connectors end, and that text may stand everywhere.
  private static void frame(XmlWriter xml) {
    xml.empty("a:avLst").empty("a:gdLst").empty("a:ahLst").open("a:cxnLst");
    site(xml, "3cd4", "hc", "t");
    site(xml, "cd2", "l", "vc");
    site(xml, "cd4", "hc", "b");
    site(xml, "0", "r", "vc");
    xml.close().open("a:rect");
    xml.with("l", "l").with("t", "t").with("r", "r").with("b", "b").close();
  }

  private static void site(XmlWriter xml, String angle, String x, String y) {
    xml.open("a:cxn").with("ang", angle);
    xml.open("a:pos").with("x", x).with("y", y).close().close();
  }

  private void path(String fill) {
    Box box = mark.bounds();
    xml.open("a:path").with("w", Emu.of(box.width())).with("h", Emu.of(box.height()));
    xml.with("fill", fill);
  }

  /// From the middle of the strip to the right, where the corners are round.
  private void body(double inset, double radius) {
    double left = mark.accentWidth() / 2;
    double right = mark.bounds().width() - inset;
    double bottom = mark.bounds().height() - inset;
    xml.with("stroke", 0);
    to("a:moveTo", new Point(left, inset));
    to("a:lnTo", new Point(right - radius, inset));
    corner(radius, 3 * RIGHT_ANGLE);
    to("a:lnTo", new Point(right, bottom - radius));
    corner(radius, 0);
    to("a:lnTo", new Point(left, bottom));
    xml.empty("a:close").close();
  }

  private void to(String name, Point point) {
    xml.open(name).open("a:pt").with("x", Emu.of(point.x())).with("y", Emu.of(point.y()));
    xml.close().close();
  }

  private void corner(double radius, int start) {
    if (radius > 0) {
      xml.open("a:arcTo").with("wR", Emu.of(radius)).with("hR", Emu.of(radius));
      xml.with("stAng", start).with("swAng", RIGHT_ANGLE).close();
    }
  }

  /// A line with round ends along the left side.
  private void strip() {
    double middle = mark.accentWidth() / 2;
    path("none");
    to("a:moveTo", new Point(middle, middle));
    to("a:lnTo", new Point(middle, mark.bounds().height() - middle));
    xml.close();
  }
}
