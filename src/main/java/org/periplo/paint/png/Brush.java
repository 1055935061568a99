package org.periplo.paint.png;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.periplo.drawing.BoxMark;
import org.periplo.drawing.ChevronMark;
import org.periplo.drawing.CompositeMark;
import org.periplo.drawing.EllipseMark;
import org.periplo.drawing.Fill;
import org.periplo.drawing.GroupMark;
import org.periplo.drawing.Mark;
import org.periplo.drawing.PathMark;
import org.periplo.drawing.PictureMark;
import org.periplo.drawing.Stroke;
import org.periplo.drawing.TextMark;
import org.periplo.drawing.WindowMark;
import org.periplo.geometry.Box;
import org.periplo.text.Run;
import org.periplo.theme.Colour;

/// Paints marks, as far as they reach into what is seen.
final class Brush {

  private static final Map<RenderingHints.Key, Object> HINTS =
      Map.of(
          RenderingHints.KEY_ANTIALIASING,
          RenderingHints.VALUE_ANTIALIAS_ON,
          RenderingHints.KEY_STROKE_CONTROL,
          RenderingHints.VALUE_STROKE_PURE,
          RenderingHints.KEY_INTERPOLATION,
          RenderingHints.VALUE_INTERPOLATION_BICUBIC);

  private final Graphics2D graphics;
  private final Box seen;
  private final Letters letters;
  private final Pictures pictures;

  /// @param seen the area that can be seen, in the unit of the marks
  Brush(Graphics2D graphics, Box seen, Letters letters, Pictures pictures) {
    this.graphics = graphics;
    this.seen = seen;
    this.letters = letters;
    this.pictures = pictures;
    graphics.addRenderingHints(HINTS);
  }

  /// A brush for marks that lie lower.
  ///
  /// @param distance how much lower
  Brush movedDown(double distance) {
    Graphics2D moved = (Graphics2D) graphics.create();
    moved.translate(0, distance);
    return new Brush(moved, seen.plus(0, -distance), letters, pictures);
  }

  void paint(Mark mark) {
    switch (mark) {
      case BoxMark box -> box.decomposed().forEach(this::paint);
      case ChevronMark chevron -> chevron.decomposed().forEach(this::paint);
      case EllipseMark ellipse -> paint(ellipse.decomposed());
      case CompositeMark composite -> composite.decomposed().forEach(this::paint);
      case GroupMark group -> group.marks().forEach(this::paint);
      case PathMark path -> path(path);
      case PictureMark picture -> picture(picture);
      case TextMark text -> text(text);
      case WindowMark window -> window(window);
    }
  }

  private void window(WindowMark window) {
    Box box = window.bounds();
    Graphics2D clipped = (Graphics2D) graphics.create();
    clipped.clip(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
    Brush inside = new Brush(clipped, seen, letters, pictures);
    window.marks().forEach(inside::paint);
    clipped.dispose();
  }

  private void path(PathMark path) {
    Box bounds = path.bounds();
    double reach = path.stroke().map(Stroke::width).orElse(0.0);
    if (!bounds.grown(reach).touches(seen)) {
      return;
    }
    Shape shape = Shapes.of(path.path());
    path.fill()
        .ifPresent(
            it -> {
              graphics.setPaint(paint(it, bounds));
              graphics.fill(shape);
            });
    path.stroke()
        .ifPresent(
            it -> {
              graphics.setPaint(colour(it.colour()));
              graphics.setStroke(stroke(it));
              graphics.draw(shape);
            });
  }

  private static Paint paint(Fill fill, Box bounds) {
    return switch (fill) {
      case Fill.Solid(Colour colour) -> colour(colour);
      case Fill.Gradient(Colour top, Colour bottom) ->
          new GradientPaint(
              0, (float) bounds.y(), colour(top), 0, (float) bounds.bottom(), colour(bottom));
    };
  }

  private static Color colour(Colour colour) {
    return new Color(colour.red(), colour.green(), colour.blue());
  }

  private static BasicStroke stroke(Stroke stroke) {
    float width = (float) stroke.width();
    return switch (stroke.dash()) {
      case SOLID -> new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
      case DASHED ->
          new BasicStroke(
              width,
              BasicStroke.CAP_ROUND,
              BasicStroke.JOIN_ROUND,
              1,
              new float[] {(float) (Stroke.DASH_ON * width), (float) (Stroke.DASH_OFF * width)},
              0);
    };
  }

  private void text(TextMark text) {
    text.text().placeSeen(text.bounds().x(), text.bounds().y(), this::run);
  }

  private void run(Run run, double x, double baseline) {
    if (isSeen(run, baseline)) {
      graphics.setPaint(colour(run.style().colour()));
      graphics.fill(letters.of(run, x, baseline));
    }
  }

  /// Letters do not reach further above or below their baseline than two lines are high.
  private boolean isSeen(Run run, double baseline) {
    double reach = 2 * run.style().lineHeight();
    return new Box(seen.x(), baseline - reach, seen.width(), 2 * reach).touches(seen);
  }

  private void picture(PictureMark mark) {
    if (mark.bounds().touches(seen) && !pictures.paint(mark, graphics)) {
      path(mark.crossedOut());
    }
  }
}
