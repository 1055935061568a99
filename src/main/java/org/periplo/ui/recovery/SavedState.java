package org.periplo.ui.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.periplo.files.ProblemException;
import org.periplo.files.ProjectFiles;
import org.periplo.model.Project;

/// What the file of a project holds, and since when; of an earlier version, until when.
///
/// @param project empty if it cannot be read
public record SavedState(Instant time, Optional<Project> project) {

  /// What a file holds now; empty if it is not there.
  static Optional<SavedState> of(Path file) {
    try {
      Instant time = Files.getLastModifiedTime(file).toInstant();
      return Optional.of(of(file, time));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /// What a file holds, of which the time is known.
  public static SavedState of(Path file, Instant time) {
    return new SavedState(time, read(file));
  }

  private static Optional<Project> read(Path file) {
    try {
      return Optional.of(ProjectFiles.read(file));
    } catch (ProblemException _) {
      return Optional.empty(); // the reason is told when it is opened
    }
  }
}
