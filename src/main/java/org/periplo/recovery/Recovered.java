package org.periplo.recovery;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import org.periplo.files.ProblemException;
import org.periplo.files.ProjectFiles;
import org.periplo.model.Bytes;
import org.periplo.model.Project;

/// A project as it was when the program ended without being asked to.
public final class Recovered implements AutoCloseable {

  private final Path journal;
  private final FileChannel channel;
  private final Found found;

  private record Content(Optional<Origin> origin, Instant time, Bytes bytes) {}

  private record Found(Optional<Origin> origin, Instant time, Project project) {}

  private Recovered(Path journal, FileChannel channel, Found found) {
    this.journal = journal;
    this.channel = channel;
    this.found = found;
  }

  /// What a journal holds; empty if a running program writes it, or if nothing was ever written to
  /// its end, and then it is taken away.
  static Optional<Recovered> from(Path journal) throws IOException {
    FileChannel channel =
        FileChannel.open(journal, StandardOpenOption.READ, StandardOpenOption.WRITE);
    Optional<Recovered> recovered = Optional.empty();
    try {
      if (isFree(channel)) {
        Optional<Content> content = content(channel);
        if (content.isEmpty()) {
          Files.deleteIfExists(journal);
        }
        recovered =
            content.flatMap(Recovered::found).map(it -> new Recovered(journal, channel, it));
      }
      return recovered;
    } finally {
      if (recovered.isEmpty()) {
        channel.close();
      }
    }
  }

  private static boolean isFree(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException _) {
      return false;
    }
  }

  /// What is left when all that was written to its end has been done again.
  private static Optional<Content> content(FileChannel channel) throws IOException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel)));
    Optional<JournalHead> head = JournalHead.read(in);
    return head.isEmpty() ? Optional.empty() : content(head.get(), in);
  }

  private static Optional<Content> content(JournalHead head, DataInputStream in)
      throws IOException {
    byte[] bytes = {};
    Optional<Instant> time = Optional.empty();
    Optional<JournalRecord> next = next(in, bytes);
    while (next.isPresent()) {
      bytes = next.get().splice().of(bytes);
      time = next.map(JournalRecord::time);
      next = next(in, bytes);
    }
    Bytes last = Bytes.copyOf(bytes);
    return time.map(it -> new Content(head.origin(), it, last));
  }

  private static Optional<JournalRecord> next(DataInputStream in, byte[] before)
      throws IOException {
    return JournalRecord.next(in, ProjectFiles.MOST_BYTES).filter(it -> it.splice().fits(before));
  }

  private static Optional<Found> found(Content content) {
    try {
      Project project = ProjectFiles.parse(content.bytes().toArray(), "");
      return Optional.of(new Found(content.origin(), content.time(), project));
    } catch (ProblemException _) {
      return Optional.empty();
    }
  }

  /// Where it belongs; empty if it never had a file.
  public Optional<Origin> origin() {
    return found.origin();
  }

  /// When it was changed last.
  public Instant time() {
    return found.time();
  }

  /// The project, with the last change that reached the disk.
  public Project project() {
    return found.project();
  }

  /// Takes it away for good.
  ///
  /// @throws IOException if it cannot be taken away
  public void discard() throws IOException {
    try (channel) {
      Files.deleteIfExists(journal);
    }
  }

  /// Leaves it for another time.
  @Override
  public void close() throws IOException {
    channel.close();
  }
}
