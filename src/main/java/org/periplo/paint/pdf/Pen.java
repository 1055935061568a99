package org.periplo.paint.pdf;

import org.jspecify.annotations.Nullable;
import org.periplo.drawing.Fill;
import org.periplo.drawing.PathMark;
import org.periplo.drawing.Stroke;
import org.periplo.geometry.Box;
import org.periplo.geometry.Path;
import org.periplo.theme.Colour;

/// Draws lines and areas on one page, and does not say twice what the page's state holds already.
final class Pen {

  private static final String ROUND = "1";

  private final Operators operators;
  private final Resources resources;
  private @Nullable Colour filling;
  private @Nullable Stroke stroking;

  Pen(Operators operators, Resources resources) {
    this.operators = operators;
    this.resources = resources;
    operators.ascii(ROUND).operator(" J").ascii(ROUND).operator(" j");
  }

  /// Fills by the even-odd rule, then strokes.
  void draw(PathMark mark) {
    mark.stroke().ifPresent(this::stroking);
    switch (mark.fill().orElse(null)) {
      case null -> mark.stroke().ifPresent(_ -> outline(mark.path()).operator("S"));
      case Fill.Solid(Colour colour) -> {
        filling(colour);
        outline(mark.path()).operator(mark.stroke().isPresent() ? "B*" : "f*");
      }
      case Fill.Gradient gradient -> {
        shade(mark.path(), mark.bounds(), gradient);
        mark.stroke().ifPresent(_ -> outline(mark.path()).operator("S"));
      }
    }
  }

  private void shade(Path path, Box bounds, Fill.Gradient gradient) {
    if (bounds.height() > 0 && bounds.width() > 0) {
      operators.operator("q");
      outline(path).operator("W*").operator("n");
      onto(bounds);
      operators.name(resources.nameOf(gradient)).operator("sh").operator("Q");
    }
  }

  /// Sets a picture into a box.
  void picture(String name, Box box) {
    operators.operator("q");
    onto(box);
    operators.name(name).operator("Do").operator("Q");
  }

  /// From here on nothing is painted outside of a box, until [#closeWindow].
  void openWindow(Box box) {
    operators.operator("q");
    operators.point(box.x(), box.bottom()).number(box.width()).number(box.height()).operator("re");
    operators.operator("W").operator("n");
  }

  /// Everything is painted again; what the page's state held meanwhile is forgotten.
  void closeWindow() {
    operators.operator("Q");
    filling = null;
    stroking = null;
  }

  /// Makes the unit square fill a box.
  private void onto(Box box) {
    operators.number(box.width()).number(0).number(0).number(box.height());
    operators.point(box.x(), box.bottom()).operator("cm");
  }

  private Operators outline(Path path) {
    for (Path.Segment segment : path.segments()) {
      switch (segment) {
        case Path.MoveTo it -> operators.point(it.end()).operator("m");
        case Path.LineTo it -> operators.point(it.end()).operator("l");
        case Path.CurveTo it ->
            operators.point(it.first()).point(it.second()).point(it.end()).operator("c");
        case Path.Close _ -> operators.operator("h");
      }
    }
    return operators;
  }

  /// What areas and letters are filled with from here on.
  void filling(Colour colour) {
    if (!colour.equals(filling)) {
      filling = colour;
      operands(colour).operator("rg");
    }
  }

  private void stroking(Stroke stroke) {
    if (!stroke.equals(stroking)) {
      stroking = stroke;
      operands(stroke.colour()).operator("RG");
      operators.number(stroke.width()).operator("w");
      dash(stroke);
    }
  }

  private void dash(Stroke stroke) {
    operators.ascii("[");
    if (stroke.dash() == Stroke.Dash.DASHED) {
      operators.number(Stroke.DASH_ON * stroke.width()).number(Stroke.DASH_OFF * stroke.width());
    }
    operators.ascii("] 0 ").operator("d");
  }

  private Operators operands(Colour colour) {
    return operators
        .number(colour.red() / 255.0)
        .number(colour.green() / 255.0)
        .number(colour.blue() / 255.0);
  }
}
