package org.periplo.paint.pptx;

import java.util.Optional;
import org.periplo.drawing.BoxMark;
import org.periplo.drawing.Fill;
import org.periplo.drawing.Stroke;
import org.periplo.geometry.Box;
import org.periplo.theme.Colour;

/// Writes what areas and lines are coloured with.
final class Paint {

  /// What rounding may do to an edge, in points.
  private static final double HAIR = 0.25;
  private static final double A_DEGREE = 60_000;
  private static final String DOWNWARDS = "5400000";

  private final XmlWriter xml;
  private final ThemeColours colours;

  Paint(XmlWriter xml, ThemeColours colours) {
    this.xml = xml;
    this.colours = colours;
  }

  /// One colour.
  void solid(Colour colour) {
    xml.open("a:solidFill");
    colours.write(xml, colour);
    xml.close();
  }

  /// An area's colour, or that it has none.
  void fill(Optional<Fill> fill) {
    fill.ifPresentOrElse(this::fill, () -> xml.empty("a:noFill"));
  }

  private void fill(Fill fill) {
    switch (fill) {
      case Fill.Solid(Colour colour) -> solid(colour);
      case Fill.Gradient(Colour top, Colour bottom) -> gradient(top, bottom);
    }
  }

  private void gradient(Colour top, Colour bottom) {
    xml.open("a:gradFill").with("rotWithShape", 1).open("a:gsLst");
    stop(0, top);
    stop(100_000, bottom);
    xml.close().open("a:lin").with("ang", DOWNWARDS).with("scaled", 0).close().close();
  }

  private void stop(long position, Colour colour) {
    xml.open("a:gs").with("pos", position);
    colours.write(xml, colour);
    xml.close();
  }

  /// An outline with sharp corners, if there is one.
  void outline(Optional<Stroke> stroke) {
    stroke.ifPresent(it -> line(it, "flat", "a:miter"));
  }

  /// A line with round ends and corners, if there is one.
  void roundLine(Optional<Stroke> stroke) {
    stroke.ifPresent(it -> line(it, "rnd", "a:round"));
  }

  private void line(Stroke stroke, String ends, String corners) {
    xml.open("a:ln").with("w", Emu.of(stroke.width())).with("cap", ends);
    solid(stroke.colour());
    xml.value(
        "a:prstDash",
        switch (stroke.dash()) {
          case SOLID -> "solid";
          case DASHED -> "dash";
        });
    xml.empty(corners).close();
  }

  /// The strip of colour at a card's left: a hard shadow, so that card and strip are one shape.
  ///
  /// A shadow falls from the outline too; it is made smaller by that and by a hair, or it would
  /// shine through along the other edges.
  void strip(BoxMark card, Colour colour) {
    double line = card.stroke().map(Stroke::width).orElse(0.0);
    double left = card.accentWidth() - line / 2;
    double down = line / 2 + HAIR;
    Box body = card.body();
    xml.open("a:effectLst")
        .open("a:outerShdw")
        .with("blurRad", 0)
        .with("dist", Emu.of(Math.hypot(left, down)))
        .with("dir", Math.round(A_DEGREE * Math.toDegrees(Math.atan2(down, -left))))
        .with("sx", share(body.width() - 2 * HAIR, body.width() + line))
        .with("sy", share(body.height() - 2 * HAIR, body.height() + line))
        .with("algn", "tl")
        .with("rotWithShape", 0);
    colours.write(xml, colour);
    xml.close().close();
  }

  private static long share(double part, double whole) {
    return Math.round(100_000 * part / whole);
  }
}
