package org.periplo.ui.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.periplo.model.IdSource;
import org.periplo.model.Project;
import org.periplo.session.Session;

/// A project that is open, and the file that it belongs in.
///
/// @param file empty as long as it has none
record ProjectInFile(Session session, Optional<Path> file) {

  /// A project as it stands in its file.
  static ProjectInFile read(Project project, Path file, IdSource ids) {
    return new ProjectInFile(Session.ofSaved(project, ids), Optional.of(file));
  }

  /// A copy of what ships with the program: nobody is asked to save it before it is changed.
  static ProjectInFile shipped(Project project, IdSource ids) {
    return new ProjectInFile(Session.ofSaved(project, ids), Optional.empty());
  }

  /// A project that came out of a document, which is never written to.
  static ProjectInFile unsaved(Project project, IdSource ids) {
    return new ProjectInFile(Session.ofUnsaved(project, ids), Optional.empty());
  }

  /// The same project, in another file.
  ProjectInFile in(Path other) {
    return new ProjectInFile(session, Optional.of(other));
  }

  /// Whether its file is that one, by whatever name.
  boolean isIn(Path other) {
    return file.filter(it -> isSame(it, other)).isPresent();
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException _) {
      return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }
  }

  /// The file that it is in, else one of its name, without the ending.
  Path proposal() {
    String name = session.shown().name().replaceAll("[\\\\/:*?\"<>|]+", "-").strip();
    return file.orElse(Path.of(name.isEmpty() ? "periplo" : name));
  }
}
