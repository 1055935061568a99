package org.periplo.recovery;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.periplo.files.ProjectFiles;
import org.periplo.model.Project;

/// Brings what becomes of one open project to the disk, on a thread of its own, within half a
/// second.
///
/// Whoever types does not wait: what is noted while the disk is busy is written together.
public final class Journal {

  /// How long changes are gathered before they are written, in milliseconds.
  private static final long PAUSE = 150;

  /// A journal is begun anew when it has become so many times as long as the project.
  private static final int MOST_TIMES = 8;

  private static final long SHORT = 4L << 20;

  /// So many steps are done again in a moment after a crash, however large the project is.
  static final int MOST_STEPS = 1_000;

  private final Journals home;
  private final ScheduledExecutorService writer;
  private final AtomicReference<Optional<Noted>> waiting = new AtomicReference<>(Optional.empty());
  private @Nullable JournalFile open;
  private boolean failed;
  private Optional<Origin> belongsIn = Optional.empty();

  private record Noted(Instant time, Project project, Optional<Origin> origin) {}

  Journal(Journals home, ScheduledExecutorService writer) {
    this.home = home;
    this.writer = writer;
  }

  /// Has a project written that is not saved as it is now.
  ///
  /// @param origin where it belongs; empty as long as it has no file
  public void note(Project project, Optional<Origin> origin) {
    Noted noted = new Noted(home.now(), project, origin);
    if (waiting.getAndSet(Optional.of(noted)).isEmpty()) {
      Future<?> _ = writer.schedule(this::writeWaiting, PAUSE, TimeUnit.MILLISECONDS);
    }
  }

  /// There is nothing to recover any more: the project is saved, or given up.
  public void forget() {
    waiting.set(Optional.empty());
    writer.execute(this::drop);
  }

  /// Waits until all that was noted is on the disk.
  ///
  /// @return whether it is on the disk indeed
  /// @throws InterruptedException if the wait is broken off
  public boolean await() throws InterruptedException {
    Future<Boolean> written = writer.submit(this::isAllWritten);
    try {
      return written.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Waits until all that was noted is on the disk, but no longer than that.
  ///
  /// @return whether it is known to be there
  public boolean isWrittenWithin(Duration most) {
    try {
      return writer.submit(this::isAllWritten).get(most.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException _) {
      return false;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean isAllWritten() {
    writeWaiting();
    return !failed;
  }

  private void writeWaiting() {
    waiting.getAndSet(Optional.empty()).ifPresent(this::write);
  }

  private void write(Noted noted) {
    byte[] content = ProjectFiles.toBytes(noted.project());
    try {
      JournalFile journal = open;
      if (journal == null || !isGood(journal, noted, content)) {
        beginAnew(noted, content);
      } else {
        journal.add(noted.time(), content);
      }
      failed = false;
    } catch (IOException e) {
      failed = true;
      home.trouble(e);
    }
  }

  private boolean isGood(JournalFile journal, Noted noted, byte[] content) throws IOException {
    long most = Math.max(SHORT, (long) MOST_TIMES * content.length);
    return journal.isSound()
        && belongsIn.equals(noted.origin())
        && journal.size() <= most
        && journal.steps() < MOST_STEPS;
  }

  /// The new journal is on the disk before the old one goes.
  private void beginAnew(Noted noted, byte[] content) throws IOException {
    JournalFile next =
        JournalFile.begin(home.folder(), new JournalHead(noted.origin()), noted.time(), content);
    drop();
    open = next;
    belongsIn = noted.origin();
  }

  private void drop() {
    JournalFile journal = open;
    open = null;
    if (journal != null) {
      try {
        journal.delete();
      } catch (IOException e) {
        home.trouble(e);
      }
    }
  }
}
