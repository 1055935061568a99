package org.periplo.files;

import static java.util.Objects.requireNonNull;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Writes a file so that at any moment, come what may, the old content stands there or the new one,
/// whole.
///
/// The content goes to a temporary file in the same folder, to the disk, and only then to its name.
/// A symbolic link is followed; the permissions and the group of a file that was there are kept. A
/// thread that is interrupted before the new content has its name leaves the old one there. What
/// programs that ended suddenly have left beside it is cleared.
public final class AtomicFile {

  private static final int MOST_LINKS = 40;

  private final Path target;
  private final Path folder;
  private final Path temporary;

  private AtomicFile(Path target) {
    this.target = target;
    this.folder = target.resolveSibling("");
    this.temporary = Leftovers.temporaryBeside(target);
  }

  /// What is to be written.
  @FunctionalInterface
  public interface Content {
    /// Writes it; the stream is buffered, and closed by the caller.
    ///
    /// @throws IOException if the stream throws it
    void writeTo(OutputStream output) throws IOException;
  }

  /// What is looked at before the new content takes the old one's place.
  @FunctionalInterface
  public interface Check {
    /// Lets it be replaced, or says why not.
    ///
    /// @param written the new content, on the disk under a passing name
    /// @param target where the old content is, if there is one
    /// @throws IOException if the disk fails
    /// @throws ProblemException if it must not be replaced
    void pass(Path written, Path target) throws IOException, ProblemException;
  }

  /// Replaces or makes a file.
  ///
  /// Whatever unchecked exception `content` throws passes, and what was there before is untouched.
  ///
  /// @throws ProblemException if the file cannot be written; the old content is still there, or, if
  ///     the problem says that it was not confirmed, the new one
  public static void write(Path file, Content content) throws ProblemException {
    write(file, content, (_, _) -> {});
  }

  /// Replaces or makes a file if a check passes; otherwise as above.
  ///
  /// @throws ProblemException what the check says, or if the file cannot be written
  public static void write(Path file, Content content, Check check) throws ProblemException {
    try {
      AtomicFile atomic = new AtomicFile(followed(file.toAbsolutePath()));
      atomic.replaceWith(content, check);
      atomic.confirm(file);
      Leftovers.clearBeside(atomic.target);
    } catch (IOException e) {
      throw WriteFailure.of(file, e);
    } catch (UncheckedIOException e) {
      throw WriteFailure.of(file, requireNonNull(e.getCause()));
    }
  }

  private static Path followed(Path file) throws IOException {
    Path followed = file;
    for (int links = 0; Files.isSymbolicLink(followed); links++) {
      if (links == MOST_LINKS) {
        throw new FileSystemLoopException(file.toString());
      }
      followed = followed.resolveSibling(Files.readSymbolicLink(followed));
    }
    return followed;
  }

  private void replaceWith(Content content, Check check) throws IOException, ProblemException {
    requireReplaceable();
    try {
      fill(content);
      keepPermissions();
      check.pass(temporary, target);
      requireWanted();
      takePlace();
    } catch (IOException | ProblemException | RuntimeException | Error e) {
      discard(e);
      throw e;
    }
  }

  /// Whoever interrupts the writing wants the old content.
  private static void requireWanted() throws IOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new ClosedByInterruptException();
    }
  }

  /// The new content is in its place now, whatever comes of this.
  private void confirm(Path file) throws ProblemException {
    try {
      Folder.flush(folder);
    } catch (IOException e) {
      throw WriteFailure.notConfirmed(file, e);
    }
  }

  private void requireReplaceable() throws IOException {
    if (Files.isDirectory(target)) {
      throw new FileAlreadyExistsException(target.toString());
    }
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new AccessDeniedException(target.toString());
    }
  }

  private void fill(Content content) throws IOException {
    try (FileChannel channel =
            FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        OutputStream output = new BufferedOutputStream(Channels.newOutputStream(channel))) {
      content.writeTo(output);
      output.flush();
      channel.force(true);
    }
  }

  private void keepPermissions() throws IOException {
    if (Folder.hasPermissions(folder) && Files.exists(target)) {
      Permissions.copy(target, temporary);
    }
  }

  /// Gives the new content its name.
  ///
  /// Where a temporary file could be made beside the target, the system refuses only what another
  /// program holds: on Windows that is told as denied access, or as trouble of the file system.
  private void takePlace() throws IOException {
    try {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      boolean denied = e instanceof AccessDeniedException || !Folder.hasPermissions(folder);
      throw denied && Files.exists(target) ? new InUseException(target, e) : e;
    }
  }

  private void discard(Throwable cause) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }
}
