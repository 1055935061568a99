package org.periplo.recovery;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.UUID;
import org.periplo.files.Folder;

/// A journal that is being written.
///
/// As long as it is open its file is locked; the lock ends with the process, however that ends. So
/// a journal that nobody has locked is what is left of a crash.
final class JournalFile implements Closeable {

  /// How the names of journals end.
  static final String EXTENSION = ".journal";

  private final Path file;
  private final FileChannel channel;
  private byte[] content;
  private boolean sound = true;
  private int steps;

  private JournalFile(Path file, FileChannel channel, byte[] content) {
    this.file = file;
    this.channel = channel;
    this.content = content;
  }

  /// Begins a journal in a folder, which is made if it is not there.
  ///
  /// When this returns, `content` is on the disk.
  static JournalFile begin(Path folder, JournalHead head, Instant time, byte[] content)
      throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve(UUID.randomUUID() + EXTENSION);
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    JournalFile journal = new JournalFile(file, channel, new byte[0]);
    try {
      channel.lock();
      write(channel, head.bytes());
      journal.add(time, content);
      Folder.flush(folder);
      return journal;
    } catch (IOException | RuntimeException e) {
      journal.delete();
      throw e;
    }
  }

  /// Adds what has become of the content; when this returns, it is on the disk.
  ///
  /// @throws IOException if the disk fails; what was there before can still be found, but nothing
  ///     that is added now
  void add(Instant time, byte[] next) throws IOException {
    sound = false;
    write(channel, new JournalRecord(time, Splice.between(content, next)).bytes());
    channel.force(false);
    content = next;
    steps++;
    sound = true;
  }

  /// Whether all that was added was written to its end.
  boolean isSound() {
    return sound;
  }

  private static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /// How many steps were added, the beginning too.
  int steps() {
    return steps;
  }

  /// How long it is, in bytes.
  long size() throws IOException {
    return channel.size();
  }

  /// Ends it; it stays where it is.
  @Override
  public void close() throws IOException {
    channel.close();
  }

  /// Ends it and takes it away.
  void delete() throws IOException {
    try (channel) {
      Files.deleteIfExists(file);
    }
  }
}
