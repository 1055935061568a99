package org.periplo.paint.pptx;

import java.util.Optional;
import org.periplo.drawing.Stroke;
import org.periplo.drawing.TableCell;
import org.periplo.drawing.TableMark;
import org.periplo.drawing.TableRow;
import org.periplo.geometry.Box;
import org.periplo.geometry.Insets;
import org.periplo.text.TextBlock;
import org.periplo.theme.TextStyle;
import org.periplo.theme.Theme;

/// Writes a table that can be edited: rows, columns, cells with their text.
final class TableWriter {

  /// The style that PowerPoint calls "No Style, No Grid".
  private static final String PLAIN = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}";

  private final XmlWriter xml;
  private final Paint paint;
  private final TextBody texts;
  private final ShapeIdentity identity;
  private final References references;

  TableWriter(
      XmlWriter xml, Paint paint, TextBody texts, ShapeIdentity identity, References references) {
    this.xml = xml;
    this.paint = paint;
    this.texts = texts;
    this.identity = identity;
    this.references = references;
  }

  /// The table, as it stands in the frame that was identified last.
  void write(TableMark table) {
    xml.open("a:tbl").open("a:tblPr");
    if (table.rows().getFirst().kind() == TableRow.Kind.HEAD) {
      xml.with("firstRow", 1);
    }
    xml.open("a:tableStyleId").text(PLAIN).close().close();
    columns(table);
    for (int i = 0; i < table.rows().size(); i++) {
      row(table, i);
    }
    xml.close();
  }

  private void columns(TableMark table) {
    xml.open("a:tblGrid");
    for (int i = 0; i < table.columns().size(); i++) {
      Box box = table.cellBox(0, i);
      xml.open("a:gridCol").with("w", Emu.of(box.right()) - Emu.of(box.x())).close();
    }
    xml.close();
  }

  private void row(TableMark table, int index) {
    TableRow row = table.rows().get(index);
    Box first = table.cellBox(index, 0);
    xml.open("a:tr").with("h", Emu.of(first.bottom()) - Emu.of(first.y()));
    double left = first.x();
    for (int i = 0; i < row.cells().size(); i++) {
      Box box = new Box(left, first.y(), table.columns().get(i), row.height());
      TableCell cell = row.cells().get(i);
      xml.open("a:tc");
      insideCell(cell, row);
      cell(cell, box, index == 0 ? Optional.empty() : Optional.of(table.rule()), table.rule());
      xml.close();
      int column = i;
      cell.tag().shows().ifPresent(it -> identity.showsInCell(it, index, column));
      left = box.right();
    }
    xml.close();
  }

  private void insideCell(TableCell cell, TableRow row) {
    if (cell.text().isEmpty()) {
      texts.emptyCell(styleIn(row));
    } else {
      texts.cell(cell.text(), cell.tag().leadsTo().flatMap(references::page));
    }
  }

  /// How words in an empty cell will look: like the others in the row.
  private static TextStyle styleIn(TableRow row) {
    return row.cells().stream()
        .map(TableCell::text)
        .filter(it -> !it.isEmpty())
        .findFirst()
        .map(it -> it.paragraphs().getFirst().paragraph().runs().getFirst().style())
        .orElse(Theme.LIGHT.note());
  }

  private void cell(TableCell cell, Box box, Optional<Stroke> above, Stroke below) {
    Insets insets = insets(cell.text(), box, cell.padding());
    xml.open("a:tcPr")
        .with("marL", margin(insets.left()))
        .with("marR", margin(insets.right()))
        .with("marT", margin(insets.top()))
        .with("marB", margin(insets.bottom()))
        .with("anchor", "t");
    paint.border("a:lnL", Optional.empty());
    paint.border("a:lnR", Optional.empty());
    paint.border("a:lnT", above);
    paint.border("a:lnB", Optional.of(below));
    cell.fill().ifPresentOrElse(paint::solid, () -> xml.empty("a:noFill"));
    xml.close();
  }

  private static Insets insets(TextBlock text, Box box, Insets padding) {
    return text.isEmpty()
        ? Insets.NONE
        : TextArea.fromTop(box, TextFit.area(text, box.inside(padding))).insets();
  }

  private static long margin(double inset) {
    return Emu.of(Math.max(0, inset));
  }
}
