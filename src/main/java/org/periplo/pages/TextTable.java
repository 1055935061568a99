package org.periplo.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Role;
import org.periplo.drawing.Stroke;
import org.periplo.drawing.TableCell;
import org.periplo.drawing.TableMark;
import org.periplo.drawing.TableRow;
import org.periplo.drawing.Tag;
import org.periplo.geometry.Box;
import org.periplo.geometry.Insets;
import org.periplo.geometry.Point;
import org.periplo.text.Typesetter;
import org.periplo.theme.FontFace;
import org.periplo.theme.TextStyle;
import org.periplo.theme.Theme;

/// A table of words that goes on from page to page, its head repeated on each.
///
/// A column in which no row says anything is left out. A row that is higher than a page goes on on
/// the next one too.
///
/// @param caption what the table is, for who does not see it
/// @param columns from left to right
/// @param rows each with a cell a column
record TextTable(Edition edition, String caption, List<Column> columns, List<List<CellText>> rows) {

  private static final Insets PADDING = new Insets(5, 10, 6, 0);
  private static final double HEAD_SIZE = 9;
  private static final int FEW = 4;
  private static final double LEAST_SHARE = 0.4;
  private static final double SHARE_STEP = 0.05;

  TextTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /// A column.
  ///
  /// @param name its head
  /// @param share of the table's width, compared with the other columns
  record Column(String name, double share) {}

  /// The table in pieces: the first for `first`, all others for `further`; none without rows.
  ///
  /// A table of few pieces is shared out among them evenly.
  List<Mark> pieces(Box first, Box further) {
    TextTable said = withoutEmptyColumns();
    List<Mark> fewest = said.cut(first, further);
    if (fewest.size() < 2 || fewest.size() > FEW) {
      return fewest;
    }
    for (double share = LEAST_SHARE; share < 1; share += SHARE_STEP) {
      List<Mark> even = said.cut(shorter(first, share), shorter(further, share));
      if (even.size() == fewest.size()) {
        return even;
      }
    }
    return fewest;
  }

  private static Box shorter(Box room, double share) {
    return new Box(room.x(), room.y(), room.width(), room.height() * share);
  }

  private List<Mark> cut(Box first, Box further) {
    List<Mark> pieces = new ArrayList<>();
    List<List<CellText>> left = new ArrayList<>(rows);
    while (!left.isEmpty()) {
      pieces.add(piece(left, pieces.isEmpty() ? first : further));
    }
    return pieces;
  }

  private TextTable withoutEmptyColumns() {
    List<Integer> kept =
        IntStream.range(0, columns.size())
            .filter(column -> rows.stream().anyMatch(row -> !row.get(column).isEmpty()))
            .boxed()
            .toList();
    return new TextTable(
        edition,
        caption,
        kept.stream().map(columns::get).toList(),
        rows.stream().map(row -> kept.stream().map(row::get).toList()).toList());
  }

  /// As many of the rows that are left as have room, and one at least; they are taken away.
  private TableMark piece(List<List<CellText>> left, Box room) {
    List<Double> widths = widths(room.width());
    List<TableRow> placed = new ArrayList<>();
    placed.add(head(widths));
    double used = placed.getFirst().height();
    while (!left.isEmpty()) {
      TableRow row = row(left.getFirst(), widths);
      if (used + row.height() > room.height()) {
        if (placed.size() == 1) {
          placed.add(begin(left, widths, room.height() - used));
        }
        break;
      }
      placed.add(row);
      used += row.height();
      left.removeFirst();
    }
    Stroke rule = Stroke.of(edition.theme().palette().hairline(), Theme.HAIRLINE);
    Tag tag = Tag.of(Role.NOTE, caption);
    return new TableMark(tag, new Point(room.x(), room.y()), widths, placed, rule);
  }

  /// As much of the first row as has room; what is left of it stays.
  private TableRow begin(List<List<CellText>> left, List<Double> widths, double room) {
    List<CellText> whole = left.removeFirst();
    List<CellText> begun = new ArrayList<>();
    List<CellText> rest = new ArrayList<>();
    for (int i = 0; i < whole.size(); i++) {
      CellText cell = whole.get(i);
      double width = widths.get(i) - PADDING.horizontal();
      int words = cell.wordsIn(width, room - PADDING.vertical());
      begun.add(cell.first(words));
      rest.add(cell.after(words));
    }
    if (rest.stream().anyMatch(it -> !it.isEmpty())) {
      left.addFirst(rest);
    }
    return row(begun, widths);
  }

  private List<Double> widths(double width) {
    double shares = columns.stream().mapToDouble(Column::share).sum();
    return columns.stream().map(it -> width * it.share() / shares).toList();
  }

  private TableRow head(List<Double> widths) {
    TextStyle note = edition.theme().note();
    TextStyle style = note.times(HEAD_SIZE / note.size()).in(FontFace.BOLD);
    List<CellText> names = columns.stream().map(it -> CellText.of(it.name(), style)).toList();
    return row(TableRow.Kind.HEAD, names, widths);
  }

  private static TableRow row(List<CellText> texts, List<Double> widths) {
    return row(TableRow.Kind.BODY, texts, widths);
  }

  private static TableRow row(TableRow.Kind kind, List<CellText> texts, List<Double> widths) {
    List<TableCell> cells = new ArrayList<>();
    double height = 0;
    for (int i = 0; i < texts.size(); i++) {
      CellText text = texts.get(i);
      TableCell cell =
          new TableCell(
              text.tag(),
              PADDING,
              Typesetter.set(text.paragraphs(), widths.get(i) - PADDING.horizontal()),
              Optional.empty());
      cells.add(cell);
      height = Math.max(height, cell.text().height());
    }
    return new TableRow(kind, height + PADDING.vertical(), cells);
  }
}
