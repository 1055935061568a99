package org.periplo.paint.pdf;

import org.periplo.drawing.Document;
import org.periplo.drawing.Progress;

/// Counts the marks that are painted, and tells how far this has come.
final class Steps {

  /// How many marks are painted between two reports.
  private static final int STRIDE = 64;

  /// The share of the work that painting is; the rest is writing the file.
  private static final double PAINTING = 0.6;

  private final Progress progress;
  private final long all;
  private long done;

  Steps(Document document, Progress progress) {
    this.progress = progress;
    this.all = document.pages().stream().mapToLong(it -> it.drawing().marks().size()).sum();
    progress.reached(0);
  }

  /// One more mark is painted.
  ///
  /// @throws java.util.concurrent.CancellationException if the work is to stop
  void step() {
    if (++done % STRIDE == 0) {
      progress.reached(PAINTING * done / all);
    }
  }

  /// One more page is painted.
  ///
  /// @throws java.util.concurrent.CancellationException if the work is to stop
  void page() {
    progress.reached(all == 0 ? PAINTING : PAINTING * done / all);
  }
}
