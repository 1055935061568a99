package org.periplo.exchange;

import java.nio.file.Path;
import java.util.Locale;
import org.periplo.files.Opened;
import org.periplo.files.ProblemException;
import org.periplo.files.ProjectFiles;
import org.periplo.model.Project;

/// The files in which a project can be found.
public enum ProjectSource {
  /// A file of its own.
  FILE(ProjectFiles.EXTENSION),
  /// A PDF in which it travels.
  PDF(".pdf"),
  /// A file of whose kind nothing is known: it is read as if it were a project's own.
  OTHER("");

  private final String ending;

  ProjectSource(String ending) {
    this.ending = ending;
  }

  /// What the ending of a file's name tells, in small or capital letters.
  public static ProjectSource of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(FILE.ending) ? FILE : name.endsWith(PDF.ending) ? PDF : OTHER;
  }

  /// How the names of such files end, with the dot.
  public String ending() {
    return ending;
  }

  /// The project in a file, whatever kind of file it is.
  ///
  /// @throws ProblemException if the file cannot be opened or holds no sound project
  public static Project read(Path file) throws ProblemException {
    return open(file).project();
  }

  /// The project in a file, and what was repaired in it.
  ///
  /// @throws ProblemException as [#read] does
  public static Opened open(Path file) throws ProblemException {
    return switch (of(file)) {
      case FILE, OTHER -> ProjectFiles.open(file);
      case PDF -> EnclosedProject.open(file);
    };
  }
}
