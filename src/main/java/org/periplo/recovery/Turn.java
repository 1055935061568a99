package org.periplo.recovery;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/// The turn of one saving: as long as it lasts, nobody else on this computer saves the same file.
///
/// Programs keep each other out by a lock on a file; the savings of one program, of which one that
/// was given up may still wait for its disk, cannot, and take turns among themselves first.
final class Turn implements AutoCloseable {

  private static final Map<Path, ReentrantLock> HERE = new ConcurrentHashMap<>();

  private final ReentrantLock here;
  private Optional<FileChannel> channel = Optional.empty();

  private Turn(ReentrantLock here) {
    this.here = here;
  }

  /// Waits for the turn. A thread that is interrupted goes on without one, and so does everybody
  /// where there is no way to know.
  ///
  /// @param lock stands for the file that is saved
  static Turn await(Path lock) {
    Turn turn = new Turn(HERE.computeIfAbsent(lock, _ -> new ReentrantLock()));
    try {
      turn.here.lockInterruptibly();
      turn.channel = locked(lock);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    return turn;
  }

  private static Optional<FileChannel> locked(Path lock) {
    try {
      Files.createDirectories(lock.resolveSibling(""));
      return locked(FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private static Optional<FileChannel> locked(FileChannel channel) {
    try {
      channel.lock();
      return Optional.of(channel);
    } catch (IOException _) {
      end(channel);
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    channel.ifPresent(Turn::end);
    if (here.isHeldByCurrentThread()) {
      here.unlock();
    }
  }

  private static void end(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException _) {
      // the lock ends all the same
    }
  }
}
