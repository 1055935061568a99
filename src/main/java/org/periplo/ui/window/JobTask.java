package org.periplo.ui.window;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CancellationException;
import javafx.application.Platform;
import javafx.concurrent.Task;
import javafx.concurrent.Worker;
import org.periplo.files.ProblemException;

/// A job on a thread of its own, to be watched and stopped from the window.
final class JobTask<T> extends Task<T> {

  private static final Set<Worker.State> ENDS =
      EnumSet.of(Worker.State.SUCCEEDED, Worker.State.FAILED, Worker.State.CANCELLED);

  private final Job<T> job;

  JobTask(String title, Job<T> job) {
    this.job = job;
    updateTitle(title);
  }

  /// Begins.
  void start() {
    Thread.ofPlatform().daemon().name("periplo-job").start(this);
  }

  /// Does something once it has ended, in whatever way.
  void then(Runnable next) {
    stateProperty()
        .addListener(
            (_, _, state) -> {
              if (ENDS.contains(state)) {
                Platform.runLater(next);
              }
            });
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
