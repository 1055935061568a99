package org.periplo.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Why a file could not be written.
final class WriteFailure {

  private static final long HARDLY_ANY_SPACE = 1 << 20;

  private WriteFailure() {}

  /// The problem that the system had with a file.
  static ProblemException of(Path file, IOException e) {
    return new ProblemException(problem(file, e), e);
  }

  /// The disk took the new content but did not say that it will keep it.
  static ProblemException notConfirmed(Path file, IOException e) {
    return new ProblemException(
        Problem.of(
            Problem.Kind.NOT_CONFIRMED,
            file.toString(),
            "problem.save.not-confirmed",
            Reason.of(e)),
        e);
  }

  /// A problem with what was to be written.
  static ProblemException of(Path file, String key, Object... arguments) {
    return new ProblemException(problem(file, key, arguments));
  }

  private static Problem problem(Path file, IOException e) {
    Path folder = file.toAbsolutePath().resolveSibling("");
    return switch (e) {
      case FileAlreadyExistsException _ -> problem(file, "problem.save.folder");
      case NoSuchFileException _ -> problem(file, "problem.save.no-folder", folder.toString());
      case InUseException _ -> problem(file, "problem.save.in-use");
      case AccessDeniedException _ -> problem(file, "problem.save.forbidden");
      case IOException _ when isFull(folder) -> problem(file, "problem.save.full");
      default -> problem(file, "problem.save.failed", Reason.of(e));
    };
  }

  private static Problem problem(Path file, String key, Object... arguments) {
    return Problem.of(Problem.Kind.NOT_WRITTEN, file.toString(), key, arguments);
  }

  private static boolean isFull(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace() < HARDLY_ANY_SPACE;
    } catch (IOException _) {
      return false;
    }
  }
}
