package org.periplo.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;

/// The bytes of a file that a person has chosen, read only if it can be what it should be.
public final class SourceFile {

  private static final int FIRST_BYTES = 4096;

  private final Path file;
  private final int most;
  private final String tooLargeKey;
  private final FirstLook firstLook;

  private SourceFile(Path file, int most, String tooLargeKey, FirstLook firstLook) {
    this.file = file;
    this.most = most;
    this.tooLargeKey = tooLargeKey;
    this.firstLook = firstLook;
  }

  /// Looks at the first bytes of a file, and throws if nothing can come of it.
  @FunctionalInterface
  private interface FirstLook {
    void at(byte[] bytes, int count);
  }

  /// All bytes of a project file.
  ///
  /// @throws ProblemException if the file is missing, a folder, out of reach or too large
  /// @throws Misfit if it is of another kind
  static byte[] ofProject(Path file) throws ProblemException {
    return new SourceFile(
            file,
            ProjectFiles.MOST_BYTES,
            "problem.file.too-large",
            SourceText::refuseOtherThanJson)
        .bytes();
  }

  /// All bytes of a file of whatever kind.
  ///
  /// @param mostMegabytes how large it may be
  /// @param tooLargeKey the message that says that it is larger, with a place for the limit
  /// @throws ProblemException if the file is missing, a folder, out of reach or too large
  public static byte[] bytes(Path file, int mostMegabytes, String tooLargeKey)
      throws ProblemException {
    return new SourceFile(file, mostMegabytes << 20, tooLargeKey, (_, _) -> {}).bytes();
  }

  private byte[] bytes() throws ProblemException {
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
      firstLook.at(first, first.length);
      requireSize(Files.size(file));
      byte[] rest = input.readNBytes(most + 1 - first.length);
      requireSize(first.length + rest.length); // it may have grown
      byte[] all = Arrays.copyOf(first, first.length + rest.length);
      System.arraycopy(rest, 0, all, first.length, rest.length);
      return all;
    }
  }

  private void requireSize(long bytes) throws ProblemException {
    if (bytes > most) {
      throw unreadable(tooLargeKey, most >> 20);
    }
  }

  private ProblemException unreadable(String key, Object... arguments) {
    return new ProblemException(problem(key, arguments));
  }

  private ProblemException unreadable(IOException cause, String key, Object... arguments) {
    return new ProblemException(problem(key, arguments), cause);
  }

  private Problem problem(String key, Object... arguments) {
    return Problem.of(Problem.Kind.UNREADABLE, file.toString(), key, arguments);
  }
}
