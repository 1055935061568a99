package org.periplo.paint.svg;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.periplo.drawing.Fill;
import org.periplo.drawing.Stroke;
import org.periplo.geometry.Box;
import org.periplo.theme.Colour;

/// Writes what areas and lines are painted with; equal gradients are defined once.
final class Paints {

  private record Reach(Fill.Gradient gradient, double top, double bottom) {}

  private final XmlWriter xml;
  private final Map<Reach, String> gradients = new HashMap<>();
  private int windows;

  Paints(XmlWriter xml) {
    this.xml = xml;
  }

  /// Defines what `fill` needs inside `bounds`; to be called before the shape begins.
  void define(Optional<Fill> fill, Box bounds) {
    if (fill.isPresent() && fill.get() instanceof Fill.Gradient gradient) {
      Reach reach = new Reach(gradient, bounds.y(), bounds.bottom());
      String id = "gradient" + (gradients.size() + 1);
      if (gradients.putIfAbsent(reach, id) == null) {
        define(reach, id);
      }
    }
  }

  private void define(Reach reach, String id) {
    xml.startLine("defs");
    xml.start("linearGradient")
        .with("id", id)
        .with("gradientUnits", "userSpaceOnUse")
        .with("x1", 0)
        .with("y1", reach.top())
        .with("x2", 0)
        .with("y2", reach.bottom());
    stop(0, reach.gradient().top());
    stop(1, reach.gradient().bottom());
    xml.end().end();
  }

  private void stop(double offset, Colour colour) {
    xml.start("stop").with("offset", offset).with("stop-color", colour.hex()).end();
  }

  /// How the area of the open shape is painted.
  void area(Optional<Fill> fill, Box bounds) {
    fill.ifPresent(it -> xml.with("fill", paint(it, bounds)));
  }

  /// Defines a window; to be called before what is seen through it begins.
  ///
  /// @return its id
  String defineWindow(Box bounds) {
    String id = "window" + ++windows;
    xml.startLine("defs").start("clipPath").with("id", id).start("rect");
    xml.with("x", bounds.x()).with("y", bounds.y());
    xml.with("width", bounds.width()).with("height", bounds.height());
    xml.end().end().end();
    return id;
  }

  private String paint(Fill fill, Box bounds) {
    return switch (fill) {
      case Fill.Solid(Colour colour) -> colour.hex();
      case Fill.Gradient gradient ->
          "url(#" + gradients.get(new Reach(gradient, bounds.y(), bounds.bottom())) + ")";
    };
  }

  /// How the line around the open shape is painted.
  void line(Optional<Stroke> stroke) {
    stroke.ifPresent(this::line);
  }

  private void line(Stroke stroke) {
    xml.with("stroke", stroke.colour().hex()).with("stroke-width", stroke.width());
    if (stroke.dash() == Stroke.Dash.DASHED) {
      String on = XmlWriter.number(Stroke.DASH_ON * stroke.width());
      String off = XmlWriter.number(Stroke.DASH_OFF * stroke.width());
      xml.with("stroke-dasharray", on + " " + off);
    }
  }
}
