package org.periplo.ui.canvas;

import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.periplo.drawing.BoxMark;
import org.periplo.drawing.ChevronMark;
import org.periplo.drawing.CompositeMark;
import org.periplo.drawing.EllipseMark;
import org.periplo.drawing.Fill;
import org.periplo.drawing.GroupMark;
import org.periplo.drawing.Mark;
import org.periplo.drawing.PathMark;
import org.periplo.drawing.PictureMark;
import org.periplo.drawing.Placing;
import org.periplo.drawing.Stroke;
import org.periplo.drawing.TextMark;
import org.periplo.drawing.WindowMark;
import org.periplo.geometry.Box;
import org.periplo.geometry.Path;
import org.periplo.geometry.Path.Close;
import org.periplo.geometry.Path.CurveTo;
import org.periplo.geometry.Path.LineTo;
import org.periplo.geometry.Path.MoveTo;
import org.periplo.geometry.Point;
import org.periplo.text.Advances;
import org.periplo.text.Run;
import org.periplo.text.TextBlock;
import org.periplo.text.VisualOrder;
import org.periplo.theme.TextStyle;

/// Paints marks on a canvas, each with the toolkit's own means.
final class CanvasPainter {

  /// Text of fewer pixels is painted as a bar.
  static final double LEAST_READABLE = 4;

  private static final double BAR_OPACITY = 0.3;
  private static final double BAR_HEIGHT = 0.45;

  private final GraphicsContext context;
  private final ScreenFonts fonts;
  private final Pictures pictures;
  private final BoxPainter boxes;
  private Placing placing = new Placing(1, 0, 0);

  CanvasPainter(GraphicsContext context, ScreenFonts fonts, Pictures pictures) {
    this.context = context;
    this.fonts = fonts;
    this.pictures = pictures;
    boxes = new BoxPainter(context);
  }

  /// Paints on a screen with such pixels from now on.
  void on(Pixel pixel) {
    boxes.on(pixel);
  }

  /// Paints what of `sheet` touches `visible`.
  ///
  /// @param placing where the sheet lies on the canvas
  /// @param visible in the sheet's points
  void paint(Sheet sheet, Placing placing, Box visible) {
    begin(placing);
    sheet.in(visible).forEach(it -> paint(it, visible));
    context.restore();
  }

  /// Paints one mark, wherever it is.
  void paint(Mark mark, Placing placing) {
    paint(mark, placing, mark.bounds());
  }

  /// Paints what of one mark touches `visible`.
  void paint(Mark mark, Placing placing, Box visible) {
    begin(placing);
    paint(mark, visible);
    context.restore();
  }

  private void begin(Placing placing) {
    this.placing = placing;
    context.save();
    intoPlace();
    context.setFillRule(FillRule.EVEN_ODD);
    context.setLineCap(StrokeLineCap.ROUND);
    context.setLineJoin(StrokeLineJoin.ROUND);
  }

  private void intoPlace() {
    double scale = placing.scale();
    context.setTransform(scale, 0, 0, scale, placing.dx(), placing.dy());
  }

  private void paint(Mark mark, Box visible) {
    switch (mark) {
      case BoxMark it -> box(it);
      case ChevronMark it -> chevron(it);
      case EllipseMark it -> ellipse(it);
      case PathMark it ->
          StraightLine.of(it)
              .ifPresentOrElse(this::line, () -> path(it.path(), it.fill(), it.stroke()));
      case TextMark it -> text(it.text(), it.bounds());
      case PictureMark it -> picture(it);
      case GroupMark it -> inside(it.marks(), visible);
      case CompositeMark it -> inside(it.decomposed(), visible);
      case WindowMark it -> window(it, visible);
    }
  }

  private void window(WindowMark mark, Box visible) {
    Box box = mark.bounds();
    context.save();
    context.beginPath();
    context.rect(box.x(), box.y(), box.width(), box.height());
    context.clip();
    inside(mark.marks(), visible);
    context.restore();
  }

  private void inside(List<Mark> marks, Box visible) {
    for (Mark mark : marks) {
      if (mark.bounds().touches(visible)) {
        paint(mark, visible);
      }
    }
  }

  private void box(BoxMark mark) {
    context.setTransform(1, 0, 0, 1, 0, 0);
    mark.accent()
        .ifPresent(it -> boxes.fill(round(mark.strip(), mark.radius()), new Fill.Solid(it)));
    RoundBox body = round(mark.body(), mark.radius());
    mark.fill().ifPresent(it -> boxes.fill(body, it));
    mark.stroke().ifPresent(it -> boxes.stroke(body, scaled(it)));
    intoPlace();
    text(mark.text(), mark.textBox());
  }

  private Stroke scaled(Stroke stroke) {
    return new Stroke(stroke.colour(), stroke.width() * placing.scale(), stroke.dash());
  }

  private RoundBox round(Box box, double radius) {
    return new RoundBox(placing.of(box), radius * placing.scale());
  }

  private void chevron(ChevronMark mark) {
    path(mark.outline(), Optional.of(new Fill.Solid(mark.fill())), Optional.empty());
    text(mark.text(), mark.textBox());
  }

  private void ellipse(EllipseMark mark) {
    Box box = mark.bounds();
    mark.fill()
        .ifPresent(
            it -> {
              context.setFill(Paints.of(it, box));
              context.fillOval(box.x(), box.y(), box.width(), box.height());
            });
    mark.stroke()
        .ifPresent(
            it -> {
              set(it);
              context.strokeOval(box.x(), box.y(), box.width(), box.height());
            });
  }

  private void path(Path path, Optional<Fill> fill, Optional<Stroke> stroke) {
    trace(path);
    fill.ifPresent(
        it -> {
          context.setFill(Paints.of(it, path.bounds()));
          context.fill();
        });
    stroke.ifPresent(
        it -> {
          set(it);
          context.stroke();
        });
  }

  /// Without a graphics card a rectangle is painted many times faster than a path.
  private void line(StraightLine line) {
    Box box = line.box();
    context.setFill(Paints.of(line.colour()));
    context.fillRect(box.x(), box.y(), box.width(), box.height());
  }

  private void trace(Path path) {
    context.beginPath();
    for (Path.Segment segment : path.segments()) {
      switch (segment) {
        case MoveTo(Point end) -> context.moveTo(end.x(), end.y());
        case LineTo(Point end) -> context.lineTo(end.x(), end.y());
        case CurveTo(Point first, Point second, Point end) ->
            context.bezierCurveTo(first.x(), first.y(), second.x(), second.y(), end.x(), end.y());
        case Close() -> context.closePath();
      }
    }
  }

  private void set(Stroke stroke) {
    Paints.set(stroke, context);
  }

  private void picture(PictureMark mark) {
    Image image = pictures.image(mark.picture());
    Box box = mark.bounds();
    context.drawImage(image, box.x(), box.y(), box.width(), box.height());
  }

  /// Text is set in pixels: in a scaled drawing the toolkit would trace each letter anew.
  private void text(TextBlock text, Box box) {
    if (!text.isEmpty()) {
      context.setTransform(1, 0, 0, 1, 0, 0);
      text.placeSeen(box.x(), box.y(), this::run);
      intoPlace();
    }
  }

  private void run(Run run, double x, double baseline) {
    TextStyle style = run.style();
    double size = style.size() * placing.scale();
    Point start = placing.of(new Point(x, baseline));
    if (size < LEAST_READABLE) {
      bar(run, start, size);
    } else {
      context.setFont(fonts.of(style.face(), size));
      context.setFill(Paints.of(style.colour()));
      context.fillText(VisualOrder.asWritten(run), start.x(), start.y());
    }
  }

  /// Stands for words that are too small to read.
  private void bar(Run run, Point start, double size) {
    double width = Advances.width(run.text(), run.style()) * placing.scale();
    double height = BAR_HEIGHT * size;
    context.setFill(Paints.of(run.style().colour(), BAR_OPACITY));
    context.fillRect(start.x(), start.y() - height, width, height);
  }
}
