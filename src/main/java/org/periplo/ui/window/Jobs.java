package org.periplo.ui.window;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.concurrent.Task;
import org.periplo.files.Problem;
import org.periplo.files.ProblemException;

/// Does jobs beside the window and has the page in front show how far they are.
///
/// @param page the page in front
/// @param told is told what went wrong
record Jobs(Supplier<Page> page, Consumer<Problem> told) {

  /// Does a job.
  <T> void work(String title, Job<T> job, Consumer<T> done) {
    work(title, job, done, () -> {});
  }

  /// Does a job.
  ///
  /// @param ended is run in the end, also if the job was stopped or failed
  <T> void work(String title, Job<T> job, Consumer<T> done, Runnable ended) {
    JobTask<T> task = new JobTask<>(title, job);
    task.then(ended);
    task.setOnSucceeded(_ -> done.accept(task.getValue()));
    task.setOnFailed(_ -> failed(task.getException()));
    page.get().watch(task);
    task.start();
  }

  /// Does a job that takes hardly any time, and says nothing of it.
  <T> void quietly(Callable<T> job, Consumer<T> done) {
    Task<T> task =
        new Task<>() {
          @Override
          protected T call() throws Exception {
            return job.call();
          }
        };
    task.setOnSucceeded(_ -> done.accept(task.getValue()));
    task.setOnFailed(_ -> failed(task.getException()));
    Thread.ofPlatform().daemon().name("periplo-quiet-job").start(task);
  }

  private void failed(Throwable cause) {
    if (cause instanceof ProblemException it) {
      told.accept(it.problem());
    } else {
      throw new IllegalStateException(cause);
    }
  }
}
