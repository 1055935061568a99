package org.periplo.exchange.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.periplo.drawing.Progress;
import org.periplo.exchange.Extract;
import org.periplo.exchange.ProjectWriter;
import org.periplo.exchange.table.CardTable;
import org.periplo.exchange.table.Matrix;
import org.periplo.exchange.table.Table;
import org.periplo.exchange.table.Value;

/// Writes rows of cells as CSV: RFC 4180, in UTF-8 with the mark by which Excel knows it.
///
/// Cells are parted, and decimals written, as the spreadsheets of the project's language expect
/// ([CsvStyle]).
public final class CsvWriter implements ProjectWriter {

  /// Writes one row a card.
  public static final CsvWriter CARDS = new CsvWriter(CsvWriter::cards);

  /// Writes each map as stages by lanes; several maps follow one another under their names.
  public static final CsvWriter MATRIX = new CsvWriter(CsvWriter::matrices);

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String ROW_END = "\r\n";

  private final Function<Extract, List<List<Value>>> rows;

  private CsvWriter(Function<Extract, List<List<Value>>> rows) {
    this.rows = rows;
  }

  @Override
  public void write(Extract extract, OutputStream out, Progress progress) throws IOException {
    CsvStyle style = CsvStyle.of(extract.project().language());
    List<List<Value>> all = rows.apply(extract);
    Writer csv = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    csv.append(BYTE_ORDER_MARK);
    for (int row = 0; row < all.size(); row++) {
      progress.reached((double) row / all.size());
      csv.append(line(all.get(row), style)).append(ROW_END);
    }
    csv.flush();
    progress.reached(1);
  }

  private static String line(List<Value> row, CsvStyle style) {
    return row.stream().map(style::cell).collect(Collectors.joining(style.separator()));
  }

  private static List<List<Value>> cards(Extract extract) {
    Table table = CardTable.of(extract);
    List<List<Value>> rows = new ArrayList<>();
    rows.add(texts(table.heads().stream().map(Table.Head::name).toList()));
    rows.addAll(table.rows());
    return rows;
  }

  private static List<List<Value>> matrices(Extract extract) {
    List<List<Value>> rows = new ArrayList<>();
    for (Matrix matrix : Matrix.of(extract)) {
      if (extract.maps().size() > 1) {
        rows.add(texts(List.of(matrix.map())));
      }
      matrix.asRows().forEach(it -> rows.add(texts(it)));
      if (extract.maps().size() > 1) {
        rows.add(List.of());
      }
    }
    return rows;
  }

  private static List<Value> texts(List<String> texts) {
    return texts.stream().<Value>map(Value.Text::new).toList();
  }
}
