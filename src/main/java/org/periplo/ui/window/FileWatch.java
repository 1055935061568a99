package org.periplo.ui.window;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.periplo.files.Claim;
import org.periplo.files.Opened;
import org.periplo.files.ProblemException;
import org.periplo.files.ProjectFiles;
import org.periplo.recovery.Origin;

/// Notices when others change the files of open projects or take them away, and lets others notice
/// that they are open.
///
/// Disks are asked on a thread of its own, so that a slow one holds up nobody.
final class FileWatch implements AutoCloseable {

  private static final Duration PAUSE = Duration.ofSeconds(3);
  private static final Duration RENEWAL = Duration.ofMinutes(1);

  /// How long a file may be missing while another program puts a new one in its place.
  private static final Duration REPLACEMENT = Duration.ofMillis(500);

  private final Supplier<List<ProjectInFile>> open;
  private final Executor window;
  private final Consumer<ProjectInFile> changed;
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("periplo-files").daemon().factory());
  private final Map<Origin, FileMark> looked = new HashMap<>();

  /// @param open the open projects
  /// @param window does work where the projects live
  /// @param changed is told there of a project whose file holds something else now, or is not there
  ///     any more, or is there again
  FileWatch(Supplier<List<ProjectInFile>> open, Executor window, Consumer<ProjectInFile> changed) {
    this.open = open;
    this.window = window;
    this.changed = changed;
  }

  /// Looks every few seconds from now on.
  void begin() {
    every(PAUSE, this::look);
    every(RENEWAL, this::renew);
  }

  private void every(Duration pause, Runnable work) {
    Future<?> _ =
        worker.scheduleWithFixedDelay(
            () -> window.execute(work), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  /// Looks at all files soon; called where the projects live.
  void look() {
    for (ProjectInFile project : open.get()) {
      project.stored().map(Stored::origin).ifPresent(it -> later(() -> lookAt(project, it)));
    }
  }

  private void renew() {
    for (ProjectInFile project : open.get()) {
      project.claim().ifPresent(it -> later(() -> renew(it)));
    }
  }

  private void later(Runnable work) {
    if (!worker.isShutdown()) {
      worker.execute(work);
    }
  }

  private void lookAt(ProjectInFile project, Origin known) {
    FileMark.of(known.file())
        .ifPresentOrElse(it -> lookInto(project, known, it), () -> miss(project, known));
  }

  private void lookInto(ProjectInFile project, Origin known, FileMark mark) {
    if (!mark.equals(looked.get(known))) {
      read(known, mark).ifPresent(it -> window.execute(() -> tell(project, known, it)));
    }
  }

  private void miss(ProjectInFile project, Origin known) {
    looked.remove(known); // when it is there again, it may hold anything
    Future<?> _ =
        worker.schedule(
            () -> lookForMissing(project, known), REPLACEMENT.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void lookForMissing(ProjectInFile project, Origin known) {
    if (FileMark.of(known.file()).isEmpty()) {
      window.execute(() -> tellGone(project, known));
    }
  }

  /// What a file holds; empty also while others are still writing it.
  private Optional<Opened> read(Origin known, FileMark mark) {
    try {
      Opened now = ProjectFiles.open(known.file());
      looked.put(known, mark);
      return Optional.of(now);
    } catch (ProblemException _) {
      return Optional.empty();
    }
  }

  /// What was saved or noticed meanwhile is no news; what is being saved is looked at again.
  private void tell(ProjectInFile project, Origin known, Opened now) {
    if (project.isBeingSaved()) {
      later(() -> looked.remove(known));
      return;
    }
    Optional<Opened> others = Optional.of(now).filter(it -> !it.stamp().equals(known.stamp()));
    boolean isNews = !others.map(Opened::stamp).equals(project.others().map(Opened::stamp));
    if (isStill(project, known) && (isNews || project.isGone())) {
      project.notice(others);
      changed.accept(project);
    }
  }

  private void tellGone(ProjectInFile project, Origin known) {
    if (isStill(project, known) && !project.isGone() && !project.isBeingSaved()) {
      project.noticeGone();
      changed.accept(project);
    }
  }

  private static boolean isStill(ProjectInFile project, Origin known) {
    return project.stored().map(Stored::origin).filter(known::equals).isPresent();
  }

  private static void renew(Claim claim) {
    try {
      claim.renew(Instant.now());
    } catch (IOException _) {
      // others find out when they save
    }
  }

  /// Looks no more.
  @Override
  public void close() {
    worker.shutdownNow();
  }
}
