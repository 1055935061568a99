package org.periplo.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/// Says beside a project file that somebody has it open.
///
/// The file `.name.lock` names the owner and is locked by the system, which ends the lock with the
/// process. Where locks do not reach other computers, as on some network folders, the age of the
/// file counts: its owner renews it while they work.
public final class Claim implements AutoCloseable {

  /// A claim of another computer that was not renewed for so long is left over.
  public static final Duration STALE = Duration.ofMinutes(5);

  private static final int MOST_TRIES = 10;
  private static final int LONGEST = 4096;
  // Beyond what is read and written: some systems let nobody read what is locked.
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  /// What this program holds: to open such a file once more and close it would end the lock.
  private static final Map<Path, Owner> HELD = new ConcurrentHashMap<>();

  private final Path file;
  private final FileChannel channel;

  private Claim(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /// What came of asking for a file.
  public sealed interface Answer {
    /// It is claimed now.
    record Granted(Claim claim) implements Answer {}

    /// Somebody else has it open.
    ///
    /// @param owner empty if it cannot be read who
    record Taken(Optional<Owner> owner) implements Answer {}

    /// Nothing can be written beside it, so nobody else will know.
    record Impossible() implements Answer {}
  }

  /// Asks for a project file for this program, from now on.
  public static Answer ask(Path project) {
    return ask(project, Owner.here(Instant.now()));
  }

  /// Asks for a project file.
  public static Answer ask(Path project, Owner owner) {
    Path real = RealPath.of(project);
    Path file = real.resolveSibling("." + real.getFileName() + ".lock");
    Owner held = HELD.putIfAbsent(file, owner);
    if (held != null) {
      return new Answer.Taken(Optional.of(held));
    }
    Answer answer = asked(file, owner);
    if (!(answer instanceof Answer.Granted)) {
      HELD.remove(file);
    }
    return answer;
  }

  private static Answer asked(Path file, Owner owner) {
    try {
      for (int i = 0; i < MOST_TRIES; i++) {
        Optional<Answer> answer = attempt(file, owner);
        if (answer.isPresent()) {
          return answer.get();
        }
      }
    } catch (IOException _) {
      // a folder that takes no files, or a disk that knows no locks
    }
    return new Answer.Impossible();
  }

  /// Empty if the file went away meanwhile.
  private static Optional<Answer> attempt(Path file, Owner owner) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    boolean granted = false;
    try {
      Optional<Owner> before = read(channel);
      if (!isLocked(channel) || isAlive(before, file, owner)) {
        return Optional.of(new Answer.Taken(before));
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(padded(owner.bytes())), 0);
      if (!isStill(file, channel)) {
        return Optional.empty();
      }
      granted = true;
      return Optional.of(new Answer.Granted(new Claim(file, channel)));
    } finally {
      if (!granted) {
        channel.close();
      }
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false) != null;
    } catch (OverlappingFileLockException _) {
      return false;
    }
  }

  private static Optional<Owner> read(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(LONGEST);
    int count = channel.read(bytes, 0);
    return count < 1 ? Optional.empty() : Owner.of(Arrays.copyOf(bytes.array(), count));
  }

  /// Whether another computer, whose locks may not be seen here, has renewed its claim lately.
  private static boolean isAlive(Optional<Owner> before, Path file, Owner now) throws IOException {
    if (before.filter(it -> !it.computer().equals(now.computer())).isEmpty()) {
      return false;
    }
    Instant renewed = Files.getLastModifiedTime(file).toInstant();
    return renewed.plus(STALE).isAfter(now.since());
  }

  /// Whether the name still leads to what was locked: its owner may just have taken it away.
  ///
  /// The size tells, which differs from claim to claim: to open the file once more would end the
  /// lock.
  private static boolean isStill(Path file, FileChannel channel) throws IOException {
    try {
      return Files.size(file) == channel.size();
    } catch (NoSuchFileException _) {
      return false;
    }
  }

  private static byte[] padded(byte[] bytes) {
    byte[] padded = Arrays.copyOf(bytes, bytes.length + RandomGenerator.getDefault().nextInt(1000));
    Arrays.fill(padded, bytes.length, padded.length, (byte) '\n');
    return padded;
  }

  /// Says that the file is still open.
  ///
  /// @throws IOException if that cannot be written
  public void renew(Instant now) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(now));
  }

  /// Gives the file free.
  @Override
  public void close() {
    if (!channel.isOpen()) {
      return; // another may have claimed the file since
    }
    HELD.remove(file);
    try (channel) {
      Files.deleteIfExists(file);
    } catch (IOException _) {
      // the lock ends all the same
    }
  }
}
