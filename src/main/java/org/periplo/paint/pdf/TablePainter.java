package org.periplo.paint.pdf;

import java.util.List;
import org.periplo.drawing.PathMark;
import org.periplo.drawing.TableCell;
import org.periplo.drawing.TableMark;
import org.periplo.drawing.TableRow;
import org.periplo.drawing.Tag;
import org.periplo.drawing.TextMark;
import org.periplo.geometry.Box;
import org.periplo.geometry.Path;
import org.periplo.geometry.Point;
import org.periplo.theme.FontFace;

/// Paints tables of one page so that each cell is heard with what its column, and its row where it
/// has a name, are called.
final class TablePainter {

  private final ReadingOrder reading;
  private final Links links;
  private final Pen pen;
  private final TextPainter texts;

  TablePainter(ReadingOrder reading, Links links, Pen pen, TextPainter texts) {
    this.reading = reading;
    this.links = links;
    this.pen = pen;
    this.texts = texts;
  }

  /// Paints a table.
  ///
  /// @param owner holds it
  void paint(TableMark mark, StructureElement owner) {
    StructureElement table = owner.add("Table");
    caption(mark, table);
    double top = mark.corner().y();
    for (TableRow row : mark.rows()) {
      row(mark, row, top, table.add("TR"));
      top += row.height();
    }
  }

  /// The name is heard first.
  private void caption(TableMark mark, StructureElement table) {
    String name = mark.tag().name();
    if (!name.isBlank()) {
      reading.content(table.add("Caption").spoken(name));
      texts.setSpace(mark.corner().x(), mark.corner().y());
    }
  }

  private void row(TableMark mark, TableRow row, double top, StructureElement element) {
    double left = mark.corner().x();
    for (int i = 0; i < row.cells().size(); i++) {
      TableCell cell = row.cells().get(i);
      Box box = new Box(left, top, mark.columns().get(i), row.height());
      cell(cell, box, kind(row, i, element));
      left = box.right();
    }
    Point start = new Point(mark.corner().x(), top + row.height());
    Path rule = Path.line(List.of(start, new Point(left, start.y())));
    reading.decoration();
    pen.draw(PathMark.stroked(Tag.DECORATION, rule, mark.rule()));
  }

  /// Heads name columns; a first cell in bold letters names its row.
  private static StructureElement kind(TableRow row, int column, StructureElement element) {
    if (row.kind() == TableRow.Kind.HEAD) {
      return element.add("TH").naming("Column");
    }
    return column == 0 && isBold(row.cells().getFirst())
        ? element.add("TH").naming("Row")
        : element.add("TD");
  }

  private static boolean isBold(TableCell cell) {
    return cell.text().paragraphs().stream()
        .flatMap(it -> it.paragraph().runs().stream())
        .findFirst()
        .map(it -> it.style().face())
        .filter(it -> it == FontFace.BOLD || it == FontFace.BOLD_ITALIC)
        .isPresent();
  }

  private void cell(TableCell cell, Box box, StructureElement element) {
    cell.fill()
        .ifPresent(
            it -> {
              reading.decoration();
              pen.draw(PathMark.filled(Tag.DECORATION, Path.rounded(box, 0), it));
            });
    TextMark words = new TextMark(cell.tag(), box.inside(cell.padding()), cell.text());
    Link link = links.of(cell.tag(), box);
    boolean several = countOfParagraphs(cell) > 1;
    texts.set(words, () -> reading.content(link.into(several ? element.add("P") : element)));
  }

  private static long countOfParagraphs(TableCell cell) {
    return cell.text().paragraphs().stream().filter(it -> !it.paragraph().text().isBlank()).count();
  }
}
