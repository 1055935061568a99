package org.periplo.recovery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplo.files.AtomicFile;
import org.periplo.files.Problem;
import org.periplo.files.ProblemException;
import org.periplo.files.ProjectFiles;
import org.periplo.files.RealPath;
import org.periplo.files.Stamp;

/// Earlier versions of project files, on this computer.
///
/// @param folder has a folder for each file
/// @param count how many versions of each file are kept, 0 or more
public record Backups(Path folder, int count) {

  /// So many digits of a content's stamp are its name.
  private static final int DIGITS = 16;

  /// An earlier version.
  ///
  /// @param file where it is kept
  /// @param time when it was replaced
  public record Backup(Path file, Instant time) {}

  /// Keeps what a file holds before it is replaced, in place of the oldest if there are too many.
  ///
  /// @param content the file, wherever links lead to
  /// @param stamp what tells its content
  /// @return why it cannot be kept; empty if it is, or if none is wanted
  Optional<Problem> keep(Path file, Path content, Stamp stamp) {
    try {
      if (count > 0) {
        Path backup = place(file, stamp);
        Files.createDirectories(backup.resolveSibling(""));
        AtomicFile.write(backup, out -> Files.copy(content, out));
        makeLatest(file, backup);
      }
      return Optional.empty();
    } catch (IOException | ProblemException _) {
      return Optional.of(
          Problem.of(
              Problem.Kind.NOT_KEPT, file.toString(), "problem.save.not-kept", folder.toString()));
    }
  }

  private void makeLatest(Path file, Path backup) {
    try {
      Files.setLastModifiedTime(backup, FileTime.from(Instant.now()));
      for (Backup old : of(file).stream().skip(count).toList()) {
        Files.deleteIfExists(old.file());
      }
    } catch (IOException _) {
      // it is kept all the same, and the next one finds those that are too many
    }
  }

  /// The earlier versions of a file, the latest first.
  public List<Backup> of(Path file) {
    try (Stream<Path> files = Files.list(folder.resolve(nameOf(file)))) {
      return files
          .filter(it -> it.toString().endsWith(ProjectFiles.EXTENSION))
          .map(Backups::backup)
          .sorted(Comparator.comparing(Backup::time).reversed())
          .toList();
    } catch (IOException _) {
      return List.of();
    }
  }

  /// The earlier version of a file that has a content; empty if it is not kept any more.
  public Optional<Path> holding(Path file, Stamp stamp) {
    return Optional.of(place(file, stamp)).filter(Files::isRegularFile);
  }

  private Path place(Path file, Stamp stamp) {
    return folder
        .resolve(nameOf(file))
        .resolve(stamp.digest().substring(0, DIGITS) + ProjectFiles.EXTENSION);
  }

  private static Backup backup(Path file) {
    try {
      return new Backup(file, Files.getLastModifiedTime(file).toInstant());
    } catch (IOException _) {
      return new Backup(file, Instant.EPOCH);
    }
  }

  /// What stands for a file, whatever its path.
  static String nameOf(Path file) {
    String path = RealPath.of(file).toString();
    return Stamp.of(path.getBytes(StandardCharsets.UTF_8)).digest().substring(0, 32);
  }
}
