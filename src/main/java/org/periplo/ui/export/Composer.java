package org.periplo.ui.export;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import org.periplo.export.Export;

/// Makes previews beside the window: when choices have come to rest, and of the latest only.
final class Composer {

  private static final Duration REST = Duration.millis(160);

  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("periplo-pages").factory());
  private final PauseTransition rest = new PauseTransition(REST);
  private final AtomicInteger latest = new AtomicInteger();
  private final Supplier<Export> wanted;
  private final Consumer<Preview> made;

  /// @param wanted the export as it is wished for now
  /// @param made is told of each preview, on the toolkit's thread
  Composer(Supplier<Export> wanted, Consumer<Preview> made) {
    this.wanted = wanted;
    this.made = made;
    rest.setOnFinished(_ -> begin());
  }

  /// Makes a preview at once.
  void begin() {
    int turn = latest.incrementAndGet();
    Export export = wanted.get();
    worker.execute(() -> compose(export, turn));
  }

  /// Makes a preview when nothing else has been chosen for a moment.
  void beginAfterRest() {
    latest.incrementAndGet();
    rest.playFromStart();
  }

  private void compose(Export export, int turn) {
    if (turn == latest.get()) {
      Preview preview = Preview.of(export);
      Platform.runLater(() -> tell(preview, turn));
    }
  }

  private void tell(Preview preview, int turn) {
    if (turn == latest.get()) {
      made.accept(preview);
    }
  }

  /// Makes nothing more.
  void close() {
    latest.incrementAndGet();
    rest.stop();
    worker.shutdownNow();
  }
}
