package org.periplo.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplo.geometry.Box;
import org.periplo.geometry.Path;
import org.periplo.geometry.Point;
import org.periplo.theme.Colour;

/// A table: rows of cells over hairlines.
///
/// @param tag its name is the table's caption, for who does not see it
/// @param corner the upper left one
/// @param columns the width of each, in points
/// @param rows one or more, those that are heads first
/// @param rule the line under each row
public record TableMark(
    Tag tag, Point corner, List<Double> columns, List<TableRow> rows, Stroke rule)
    implements CompositeMark {

  /// @throws IllegalArgumentException if a row has another number of cells than there are columns
  public TableMark {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (TableRow row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(
            "A row of " + row.cells().size() + " cells in " + columns.size() + " columns.");
      }
    }
  }

  @Override
  public Box bounds() {
    return new Box(
        corner.x(),
        corner.y(),
        columns.stream().mapToDouble(it -> it).sum(),
        rows.stream().mapToDouble(TableRow::height).sum());
  }

  /// Where the cell of a row and a column is, both from 0.
  public Box cellBox(int row, int column) {
    return new Box(
        corner.x() + columns.stream().limit(column).mapToDouble(it -> it).sum(),
        corner.y() + rows.stream().limit(row).mapToDouble(TableRow::height).sum(),
        columns.get(column),
        rows.get(row).height());
  }

  /// Fills, words and lines; only the words mean something.
  @Override
  public List<Mark> decomposed() {
    List<Mark> marks = new ArrayList<>();
    double top = corner.y();
    for (TableRow row : rows) {
      double left = corner.x();
      for (int i = 0; i < columns.size(); i++) {
        Box box = new Box(left, top, columns.get(i), row.height());
        add(marks, row.cells().get(i), box);
        left = box.right();
      }
      top += row.height();
      List<Point> ends = List.of(new Point(corner.x(), top), new Point(left, top));
      marks.add(PathMark.stroked(Tag.DECORATION, Path.line(ends), rule));
    }
    return marks;
  }

  private static void add(List<Mark> marks, TableCell cell, Box box) {
    Optional<Colour> fill = cell.fill();
    fill.ifPresent(it -> marks.add(BoxMark.filled(Tag.DECORATION, box, it)));
    if (!cell.text().isEmpty()) {
      marks.add(new TextMark(cell.tag(), box.inside(cell.padding()), cell.text()));
    }
  }
}
