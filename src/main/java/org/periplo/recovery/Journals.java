package org.periplo.recovery;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// The journals of all open projects, in one folder, and what earlier runs of the program left
/// there.
public final class Journals implements AutoCloseable {

  private static final long PATIENCE = 10;

  private final Path folder;
  private final InstantSource clock;
  private final Consumer<IOException> trouble;
  private final ScheduledExecutorService writer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("journals").daemon().factory());

  /// @param trouble is told, on another thread, when a journal cannot be written; work goes on
  public Journals(Path folder, InstantSource clock, Consumer<IOException> trouble) {
    this.folder = folder;
    this.clock = clock;
    this.trouble = trouble;
  }

  /// A journal for a project that is opened; it takes no room until something is noted.
  public Journal begin() {
    return new Journal(this, writer);
  }

  /// What was not saved when the program last ended without being asked to, the latest first.
  ///
  /// Journals that a running program writes are left alone. Each of those found is locked until it
  /// is closed, so that nobody else finds it meanwhile.
  public List<Recovered> find() {
    List<Recovered> found = new ArrayList<>();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder, "*" + JournalFile.EXTENSION)) {
      for (Path file : files) {
        recovered(file).ifPresent(found::add);
      }
    } catch (NoSuchFileException _) {
      return List.of();
    } catch (IOException e) {
      trouble(e);
    }
    found.sort(Comparator.comparing(Recovered::time).reversed());
    return List.copyOf(found);
  }

  /// One that cannot be read hides no other.
  private Optional<Recovered> recovered(Path file) {
    try {
      return Recovered.from(file);
    } catch (IOException e) {
      trouble(e);
      return Optional.empty();
    }
  }

  Path folder() {
    return folder;
  }

  Instant now() {
    return clock.instant();
  }

  void trouble(IOException e) {
    trouble.accept(e);
  }

  /// Ends the writing; what was noted is written first.
  @Override
  public void close() {
    writer.shutdown();
    try {
      if (!writer.awaitTermination(PATIENCE, TimeUnit.SECONDS)) {
        writer.shutdownNow();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
