package org.periplo.ui.window;

import java.util.concurrent.CancellationException;
import javafx.concurrent.Task;
import org.periplo.files.ProblemException;

/// A job on a thread of its own, to be watched and stopped from the window.
final class JobTask<T> extends Task<T> {

  private final Job<T> job;

  JobTask(String title, Job<T> job) {
    this.job = job;
    updateTitle(title);
  }

  /// Begins.
  void start() {
    Thread.ofPlatform().daemon().name("periplo-job").start(this);
  }

  @Override
  protected T call() throws ProblemException {
    return job.run(this::reached);
  }

  private void reached(double share) {
    if (isCancelled()) {
      throw new CancellationException();
    }
    updateProgress(share, 1);
  }
}
