package org.periplo.paint.pptx;

import java.util.Optional;
import org.periplo.drawing.ConnectorMark;
import org.periplo.drawing.Fill;
import org.periplo.drawing.Stroke;
import org.periplo.theme.Colour;

/// Writes what areas and lines are coloured with.
final class Paint {

  private static final String DOWNWARDS = "5400000";

  private final XmlWriter xml;
  private final ThemeColours colours;

  Paint(XmlWriter xml, ThemeColours colours) {
    this.xml = xml;
    this.colours = colours;
  }

  /// One colour.
  void solid(Colour colour) {
    colours.fill(xml, colour);
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

  /// One border of a table's cell, or that it has none.
  void border(String name, Optional<Stroke> stroke) {
    stroke.ifPresentOrElse(
        it -> line(name, it, "flat", "a:round"),
        () -> xml.open(name).with("w", 0).empty("a:noFill").close());
  }

  private void line(Stroke stroke, String ends, String corners) {
    line("a:ln", stroke, ends, corners);
  }

  private void line(String name, Stroke stroke, String ends, String corners) {
    begin(name, stroke, ends);
    xml.empty(corners).close();
  }

  /// A line with round corners that ends in an arrow or a dot.
  void connection(Stroke stroke, ConnectorMark.End end) {
    begin("a:ln", stroke, "flat");
    xml.empty("a:round").open("a:tailEnd");
    switch (end) {
      case ARROW -> xml.with("type", "triangle").with("w", "med").with("len", "med");
      case DOT -> xml.with("type", "oval").with("w", "med").with("len", "med");
    }
    xml.close().close();
  }

  private void begin(String name, Stroke stroke, String ends) {
    xml.open(name).with("w", Emu.of(stroke.width())).with("cap", ends);
    solid(stroke.colour());
    xml.value(
        "a:prstDash",
        switch (stroke.dash()) {
          case SOLID -> "solid";
          case DASHED -> "dash";
        });
  }
}
