package org.periplo.cli;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.periplo.drawing.Progress;

/// Lets Ctrl+C stop long work in a clean way: what is half written is removed before the process
/// ends.
final class Interruption implements AutoCloseable {

  private static final int MOST_SECONDS = 3;

  private final CountDownLatch over = new CountDownLatch(1);
  private final Thread hook = new Thread(this::interrupt, "interruption");
  private volatile boolean wanted;

  /// Begins to listen.
  Interruption() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /// Stops the work if that is wanted, and else goes on to `progress`.
  Progress or(Progress progress) {
    return share -> {
      if (wanted) {
        throw new CancellationException();
      }
      progress.reached(share);
    };
  }

  private void interrupt() {
    wanted = true;
    try {
      over.await(MOST_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// Lets the process end.
  @Override
  public void close() {
    over.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException _) {
      // The process is ending, and the hook with it.
    }
  }
}
