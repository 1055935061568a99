package org.periplo.ui.dialog;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.periplo.files.ProblemException;

/// Work on a thread of its own that lasts as long as a disk wants, and can be stopped.
public final class Errand<T> {

  private final CompletableFuture<T> outcome = new CompletableFuture<>();
  private final Thread thread;
  private volatile boolean stopped;

  private Errand(Callable<T> work) {
    thread = Thread.ofPlatform().daemon().name("periplo-errand").unstarted(() -> run(work));
  }

  /// Begins.
  public static <T> Errand<T> begin(Callable<T> work) {
    Errand<T> errand = new Errand<>(work);
    errand.thread.start();
    return errand;
  }

  private void run(Callable<T> work) {
    try {
      outcome.complete(work.call());
    } catch (Throwable e) { // whoever waits for it is told of all
      outcome.completeExceptionally(e);
    }
  }

  /// Waits for its end, but no longer than that.
  ///
  /// @return whether it has ended
  public boolean endsWithin(Duration most) {
    try {
      outcome.get(most.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException _) {
      return false;
    } catch (ExecutionException _) {
      return true;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    return outcome.isDone();
  }

  /// Does something at its end, on whatever thread.
  public void then(Runnable next) {
    CompletableFuture<T> _ = outcome.whenComplete((_, _) -> next.run());
  }

  /// Breaks it off: what it has under its hands fails. It may be too late for that, and what does
  /// not answer at all is left to itself.
  public void stop() {
    stopped = true;
    thread.interrupt();
  }

  /// What came of it; empty if it was stopped before its end.
  ///
  /// @throws ProblemException if a file was in the way
  public Optional<T> outcome() throws ProblemException {
    if (stopped && !hasSucceeded()) {
      return Optional.empty();
    }
    try {
      return Optional.of(outcome.join());
    } catch (CompletionException e) {
      if (e.getCause() instanceof ProblemException problem) {
        throw problem;
      }
      throw e;
    }
  }

  private boolean hasSucceeded() {
    return outcome.isDone() && !outcome.isCompletedExceptionally();
  }
}
