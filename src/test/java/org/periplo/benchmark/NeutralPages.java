package org.periplo.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplo.drawing.BoxMark;
import org.periplo.drawing.ChevronMark;
import org.periplo.drawing.CompositeMark;
import org.periplo.drawing.Document;
import org.periplo.drawing.EllipseMark;
import org.periplo.drawing.Fill;
import org.periplo.drawing.GroupMark;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Page;
import org.periplo.drawing.PathMark;
import org.periplo.drawing.PictureMark;
import org.periplo.drawing.Stroke;
import org.periplo.drawing.TextMark;
import org.periplo.drawing.WindowMark;
import org.periplo.geometry.Box;
import org.periplo.geometry.Path;
import org.periplo.geometry.Point;
import org.periplo.text.Run;
import org.periplo.text.TextBlock;
import org.periplo.theme.Colour;
import tools.jackson.databind.json.JsonMapper;

/// The shapes and texts of a document in plain JSON, for programs that know nothing of Periplo.
///
/// Composite marks come as the basic ones that they decompose into; pictures are left out. Lengths
/// are points, colours `#` and six hexadecimal digits, and empty is none.
record NeutralPages(String title, List<NeutralPage> pages) {

  record NeutralPage(double width, double height, List<Shape> shapes) {}

  /// A shape with its text.
  ///
  /// @param kind `box`, `ellipse`, `path` or `text`
  /// @param bounds left, top, width and height
  /// @param outline of a path: `M`, `L`, `C` or `Z`, each with its coordinates
  record Shape(
      String kind,
      List<Double> bounds,
      double radius,
      List<List<Object>> outline,
      Paint paint,
      Text text) {

    static Shape of(String kind, Box bounds, double radius, Paint paint, Text text) {
      return new Shape(kind, list(bounds), radius, List.of(), paint, text);
    }

    static Shape of(Path path, Paint paint, Text text) {
      return new Shape(
          "path",
          list(path.bounds()),
          0,
          path.segments().stream().map(NeutralPages::list).toList(),
          paint,
          text);
    }
  }

  record Paint(String fill, String line, double width, boolean dashed) {

    static final Paint NONE = of(Optional.empty(), Optional.empty());

    static Paint of(Optional<Fill> fill, Optional<Stroke> stroke) {
      return new Paint(
          fill.map(Paint::colour).orElse(""),
          stroke.map(it -> it.colour().hex()).orElse(""),
          stroke.map(Stroke::width).orElse(0.0),
          stroke.filter(it -> it.dash() == Stroke.Dash.DASHED).isPresent());
    }

    static Paint of(Colour fill) {
      return of(Optional.of(new Fill.Solid(fill)), Optional.empty());
    }

    private static String colour(Fill fill) {
      return switch (fill) {
        case Fill.Solid(var colour) -> colour.hex();
        case Fill.Gradient(var top, _) -> top.hex();
      };
    }
  }

  /// @param runs line by line, each piece where its baseline begins
  /// @param paragraphs the same before lines were broken
  record Text(List<PlacedRun> runs, List<List<Words>> paragraphs) {

    static final Text NONE = new Text(List.of(), List.of());

    static Text of(Box box, TextBlock block) {
      List<PlacedRun> runs = new ArrayList<>();
      block.placeSeen(
          box.x(), box.y(), (run, x, baseline) -> runs.add(new PlacedRun(x, baseline, words(run))));
      return new Text(
          runs,
          block.paragraphs().stream()
              .map(it -> it.paragraph().runs().stream().map(Text::words).toList())
              .toList());
    }

    private static Words words(Run run) {
      return new Words(
          run.text(),
          run.style().size(),
          run.style().face().bold(),
          run.style().face().italic(),
          run.style().colour().hex());
    }
  }

  record PlacedRun(double x, double baseline, Words words) {}

  record Words(String text, double size, boolean bold, boolean italic, String colour) {}

  static NeutralPages of(Document document) {
    return new NeutralPages(
        document.title(), document.pages().stream().map(NeutralPages::page).toList());
  }

  private static NeutralPage page(Page page) {
    return new NeutralPage(
        page.drawing().size().width(),
        page.drawing().size().height(),
        shapes(page.drawing().marks()).toList());
  }

  private static Stream<Shape> shapes(List<Mark> marks) {
    return marks.stream().flatMap(NeutralPages::shapes);
  }

  private static Stream<Shape> shapes(Mark mark) {
    return switch (mark) {
      case BoxMark it -> Stream.concat(strip(it), Stream.of(shape(it)));
      case ChevronMark it ->
          Stream.of(Shape.of(it.outline(), Paint.of(it.fill()), Text.of(it.textBox(), it.text())));
      case EllipseMark it ->
          Stream.of(
              Shape.of("ellipse", it.bounds(), 0, Paint.of(it.fill(), it.stroke()), Text.NONE));
      case PathMark it ->
          Stream.of(Shape.of(it.path(), Paint.of(it.fill(), it.stroke()), Text.NONE));
      case TextMark it ->
          Stream.of(Shape.of("text", it.bounds(), 0, Paint.NONE, Text.of(it.bounds(), it.text())));
      case GroupMark it -> shapes(it.marks());
      case WindowMark it -> shapes(it.marks());
      case CompositeMark it -> shapes(it.asGroup());
      case PictureMark _ -> Stream.empty();
    };
  }

  private static Stream<Shape> strip(BoxMark box) {
    return box.accent().stream()
        .map(it -> Shape.of("box", box.strip(), box.radius(), Paint.of(it), Text.NONE));
  }

  private static Shape shape(BoxMark box) {
    return Shape.of(
        "box",
        box.body(),
        box.radius(),
        Paint.of(box.fill(), box.stroke()),
        Text.of(box.textBox(), box.text()));
  }

  private static List<Double> list(Box box) {
    return List.of(box.x(), box.y(), box.width(), box.height());
  }

  private static List<Object> list(Path.Segment segment) {
    return switch (segment) {
      case Path.MoveTo(Point end) -> List.of("M", end.x(), end.y());
      case Path.LineTo(Point end) -> List.of("L", end.x(), end.y());
      case Path.CurveTo(Point first, Point second, Point end) ->
          List.of("C", first.x(), first.y(), second.x(), second.y(), end.x(), end.y());
      case Path.Close _ -> List.of("Z");
    };
  }

  void writeTo(java.nio.file.Path file) throws IOException {
    Files.write(file, new JsonMapper().writeValueAsBytes(this));
  }

  /// How much there is of it.
  String size() {
    List<Shape> all = pages.stream().flatMap(it -> it.shapes.stream()).toList();
    int runs = all.stream().mapToInt(it -> it.text.runs().size()).sum();
    return "%d pages, %d shapes, %d runs".formatted(pages.size(), all.size(), runs);
  }
}
