package org.periplo.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Writes a file so that at any moment, come what may, either the old content stands there or the
/// new one, whole.
///
/// The content goes to a temporary file in the same folder, to the disk, and only then to its name.
/// A symbolic link is followed; the permissions of a file that was there are kept.
public final class AtomicFile {

  private static final int MOST_LINKS = 40;
  private static final long HARDLY_ANY_SPACE = 1 << 20;

  private final Path target;
  private final Path temporary;

  private AtomicFile(Path target) {
    this.target = target;
    this.temporary = target.resolveSibling(".periplo-" + UUID.randomUUID() + ".tmp");
  }

  /// What is to be written.
  @FunctionalInterface
  public interface Content {
    /// Writes it; the stream is buffered, and closed by the caller.
    ///
    /// @throws IOException if the stream throws it
    void writeTo(OutputStream output) throws IOException;
  }

  /// Replaces or makes a file.
  ///
  /// @throws ProblemException if that cannot be done; what was there before is untouched
  public static void write(Path file, Content content) throws ProblemException {
    try {
      new AtomicFile(followed(file.toAbsolutePath())).replaceWith(content);
    } catch (IOException e) {
      throw new ProblemException(problem(file, e), e);
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

  private void replaceWith(Content content) throws IOException {
    requireReplaceable();
    try {
      fill(content);
      keepPermissions();
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | RuntimeException | Error e) {
      discard(e);
      throw e;
    }
    flushFolder();
  }

  private void requireReplaceable() throws IOException {
    if (Files.isDirectory(target)) {
      throw new FolderInTheWayException(target);
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
    if (hasPermissions() && Files.exists(target)) {
      Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(target));
    }
  }

  private void discard(Throwable cause) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  /// Brings the new name to the disk; only systems with POSIX permissions can open a folder.
  private void flushFolder() throws IOException {
    if (hasPermissions()) {
      try (FileChannel folder = FileChannel.open(folder(target), StandardOpenOption.READ)) {
        folder.force(true);
      }
    }
  }

  private boolean hasPermissions() {
    return Files.getFileAttributeView(
            folder(target), PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
        != null;
  }

  private static Problem problem(Path file, IOException e) {
    return switch (e) {
      case FolderInTheWayException _ -> problem(file, "problem.save.folder");
      case NoSuchFileException _ ->
          problem(file, "problem.save.no-folder", folder(file).toString());
      case AccessDeniedException _ -> problem(file, "problem.save.forbidden");
      default ->
          isFull(folder(file))
              ? problem(file, "problem.save.full")
              : problem(file, "problem.save.failed", Reason.of(e));
    };
  }

  private static Problem problem(Path file, String key, Object... arguments) {
    return new Problem(
        Problem.Kind.NOT_WRITTEN, file.toString(), Optional.empty(), key, List.of(arguments));
  }

  private static Path folder(Path file) {
    return file.toAbsolutePath().resolveSibling("");
  }

  private static boolean isFull(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace() < HARDLY_ANY_SPACE;
    } catch (IOException _) {
      return false;
    }
  }

  private static final class FolderInTheWayException extends FileSystemException {
    private static final long serialVersionUID = 1;

    FolderInTheWayException(Path folder) {
      super(folder.toString());
    }
  }
}
