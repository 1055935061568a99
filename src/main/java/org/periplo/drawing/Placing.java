package org.periplo.drawing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplo.geometry.Box;
import org.periplo.geometry.Insets;
import org.periplo.geometry.Point;
import org.periplo.geometry.Size;
import org.periplo.text.Line;
import org.periplo.text.Paragraph;
import org.periplo.text.Run;
import org.periplo.text.SetParagraph;
import org.periplo.text.TextBlock;
import org.periplo.theme.TextStyle;

/// Where a drawing goes on a page: larger or smaller, then moved.
///
/// @param scale greater than 0; 1 leaves the size as it is
/// @param dx how far right, in points of the page
/// @param dy how far down, in points of the page
public record Placing(double scale, double dx, double dy) {

  /// The largest placing of `size` in `area` that keeps proportions, at most `most` times as large,
  /// at the area's upper left corner.
  public static Placing within(Box area, Size size, double most) {
    double scale = Math.min(most, area.size().scaleOf(size));
    return new Placing(scale, area.x(), area.y());
  }

  /// The marks, placed.
  public List<Mark> of(List<Mark> marks) {
    return marks.stream().map(this::of).toList();
  }

  /// A mark, placed.
  public Mark of(Mark mark) {
    return switch (mark) {
      case BoxMark it ->
          new BoxMark(
              it.tag(),
              of(it.bounds()),
              it.radius() * scale,
              it.fill(),
              of(it.stroke()),
              it.accent(),
              it.accentWidth() * scale,
              of(it.padding()),
              of(it.text()));
      case ChevronMark it ->
          new ChevronMark(
              it.tag(),
              of(it.bounds()),
              it.point() * scale,
              it.start(),
              it.fill(),
              of(it.padding()),
              of(it.text()));
      case EllipseMark it -> new EllipseMark(it.tag(), of(it.bounds()), it.fill(), of(it.stroke()));
      case PathMark it ->
          new PathMark(it.tag(), it.path().map(this::of), it.fill(), of(it.stroke()));
      case TextMark it -> new TextMark(it.tag(), of(it.bounds()), of(it.text()));
      case PictureMark it -> new PictureMark(it.tag(), of(it.bounds()), it.picture());
      case GroupMark it -> new GroupMark(it.tag(), of(it.marks()));
      case WindowMark it -> new WindowMark(it.tag(), of(it.bounds()), of(it.marks()));
      case TableMark it ->
          new TableMark(
              it.tag(),
              of(it.corner()),
              it.columns().stream().map(width -> width * scale).toList(),
              it.rows().stream().map(this::of).toList(),
              of(it.rule()));
      case ChartMark it ->
          new ChartMark(
              it.tag(),
              of(it.bounds()),
              of(it.plot()),
              it.categories(),
              it.least(),
              it.most(),
              it.series(),
              of(it.decomposed()));
      case ConnectorMark it ->
          new ConnectorMark(
              it.tag(),
              it.from(),
              it.to(),
              it.corners().stream().map(this::of).toList(),
              it.colour(),
              it.width() * scale,
              it.end(),
              of(it.decomposed()));
    };
  }

  /// A point, placed.
  public Point of(Point point) {
    return new Point(point.x() * scale + dx, point.y() * scale + dy);
  }

  /// A box, placed.
  public Box of(Box box) {
    return new Box(
        box.x() * scale + dx, box.y() * scale + dy, box.width() * scale, box.height() * scale);
  }

  private Insets of(Insets insets) {
    return new Insets(
        insets.top() * scale,
        insets.right() * scale,
        insets.bottom() * scale,
        insets.left() * scale);
  }

  private TableRow of(TableRow row) {
    return new TableRow(
        row.kind(), row.height() * scale, row.cells().stream().map(this::of).toList());
  }

  private TableCell of(TableCell cell) {
    return new TableCell(cell.tag(), of(cell.padding()), of(cell.text()), cell.fill());
  }

  private Optional<Stroke> of(Optional<Stroke> stroke) {
    return stroke.map(this::of);
  }

  private Stroke of(Stroke stroke) {
    return new Stroke(stroke.colour(), stroke.width() * scale, stroke.dash());
  }

  private TextBlock of(TextBlock text) {
    if (scale == 1) {
      return text;
    }
    Map<TextStyle, TextStyle> styles = new HashMap<>();
    return new TextBlock(
        text.paragraphs().stream().map(it -> of(it, styles)).toList(),
        text.align(),
        text.width() * scale);
  }

  /// @param styles those of the text, by what they were: few, however long it is
  private SetParagraph of(SetParagraph set, Map<TextStyle, TextStyle> styles) {
    return new SetParagraph(
        new Paragraph(
            ofRuns(set.paragraph().runs(), styles), set.paragraph().spaceBefore() * scale),
        set.lines().stream().map(it -> of(it, styles)).toList());
  }

  private Line of(Line line, Map<TextStyle, TextStyle> styles) {
    return new Line(
        ofRuns(line.runs(), styles),
        line.width() * scale,
        line.height() * scale,
        line.baseline() * scale);
  }

  private List<Run> ofRuns(List<Run> runs, Map<TextStyle, TextStyle> styles) {
    return runs.stream().map(it -> new Run(it.text(), times(it.style(), styles))).toList();
  }

  private TextStyle times(TextStyle style, Map<TextStyle, TextStyle> styles) {
    return styles.computeIfAbsent(style, it -> it.times(scale));
  }
}
