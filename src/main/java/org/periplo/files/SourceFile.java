package org.periplo.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The bytes of a project file, read only if it can be one.
final class SourceFile {

  private static final int FIRST_BYTES = 4096;

  private final Path file;

  SourceFile(Path file) {
    this.file = file;
  }

  /// All bytes.
  ///
  /// @throws ProblemException if the file is missing, a folder, out of reach, too large or of
  ///     another kind
  byte[] bytes() throws ProblemException {
    try {
      requireFile();
      return read();
    } catch (NoSuchFileException e) {
      throw unreadable(e, "problem.file.missing");
    } catch (AccessDeniedException e) {
      throw unreadable(e, "problem.file.forbidden");
    } catch (IOException e) {
      throw unreadable(e, "problem.file.failed", Reason.of(e));
    }
  }

  private void requireFile() throws ProblemException, IOException {
    if (Files.isDirectory(file)) {
      throw unreadable("problem.file.folder");
    }
    if (Files.readAttributes(file, BasicFileAttributes.class).isOther()) {
      throw unreadable("problem.file.device");
    }
  }

  private byte[] read() throws ProblemException, IOException {
    try (InputStream input = Files.newInputStream(file)) {
      byte[] first = input.readNBytes(FIRST_BYTES);
      SourceText.refuseOtherThanJson(first, first.length);
      requireSize(Files.size(file));
      byte[] rest = input.readNBytes(ProjectFiles.MOST_BYTES + 1 - first.length);
      requireSize(first.length + rest.length); // it may have grown
      byte[] all = Arrays.copyOf(first, first.length + rest.length);
      System.arraycopy(rest, 0, all, first.length, rest.length);
      return all;
    }
  }

  private void requireSize(long bytes) throws ProblemException {
    if (bytes > ProjectFiles.MOST_BYTES) {
      throw unreadable("problem.file.too-large", ProjectFiles.MOST_BYTES >> 20);
    }
  }

  private ProblemException unreadable(String key, Object... arguments) {
    return new ProblemException(problem(key, arguments));
  }

  private ProblemException unreadable(IOException cause, String key, Object... arguments) {
    return new ProblemException(problem(key, arguments), cause);
  }

  private Problem problem(String key, Object... arguments) {
    return new Problem(
        Problem.Kind.UNREADABLE, file.toString(), Optional.empty(), key, List.of(arguments));
  }
}
