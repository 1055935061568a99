package org.periplo.exchange.workbook;

import java.util.List;
import org.periplo.drawing.Progress;
import org.periplo.exchange.table.Matrix;
import org.periplo.exchange.table.Table;

/// Counts the rows that are written, and tells how far that is.
final class RowCount {

  private final int all;
  private final Progress progress;
  private int written;

  private RowCount(int all, Progress progress) {
    this.all = all;
    this.progress = progress;
  }

  /// A count of all rows of these, none of them written yet.
  static RowCount of(List<Table> tables, List<Matrix> matrices, Progress progress) {
    int rows =
        tables.stream().mapToInt(it -> it.rows().size()).sum()
            + matrices.stream().mapToInt(it -> it.rows().size()).sum();
    return new RowCount(Math.max(1, rows), progress);
  }

  /// One more is written.
  ///
  /// @throws java.util.concurrent.CancellationException to stop the work
  void next() {
    written++;
    progress.reached((double) written / all);
  }
}
