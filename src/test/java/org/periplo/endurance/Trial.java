package org.periplo.endurance;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.periplo.drawing.Progress;
import org.periplo.export.DocumentKind;
import org.periplo.export.Export;
import org.periplo.export.ExportFormat;
import org.periplo.export.ExportOptions;
import org.periplo.figures.MapFigure;
import org.periplo.files.ProblemException;
import org.periplo.files.ProjectFiles;
import org.periplo.layout.Arrangement;
import org.periplo.messages.Messages;
import org.periplo.model.JourneyMap;
import org.periplo.model.Project;
import org.periplo.theme.Theme;

/// What the program does with one file: it refuses it in a sentence, or all that it does with a
/// sound one works.
final class Trial {

  private Trial() {}

  /// The project in a file; empty if it was refused.
  ///
  /// @throws AssertionError if it is refused without a sentence, or not read as it was written
  static Optional<Project> of(byte[] file) {
    Optional<Project> project = read(file);
    project.ifPresent(Trial::show);
    project.ifPresent(Trial::saveAndReadAgain);
    return project;
  }

  private static Optional<Project> read(byte[] file) {
    try {
      return Optional.of(ProjectFiles.parse(file, "mutated.periplo"));
    } catch (ProblemException e) {
      require(!e.problem().sentence(Messages.in(Locale.of("es"))).isBlank(), "no sentence");
      require(e.getMessage().startsWith("“mutated.periplo” "), "an odd sentence");
      return Optional.empty();
    }
  }

  private static void show(Project project) {
    for (JourneyMap map : project.maps()) {
      MapFigure.of(Arrangement.of(project, map, Theme.LIGHT), Theme.LIGHT.palette()).whole();
    }
  }

  private static void saveAndReadAgain(Project project) {
    byte[] saved = ProjectFiles.toBytes(project);
    try {
      require(ProjectFiles.parse(saved, "again").equals(project), "another project is read again");
    } catch (ProblemException e) {
      throw new AssertionError("what was written is refused", e);
    }
  }

  /// Exports a project as every document in every format.
  static void exportAll(Project project) throws IOException {
    for (ExportFormat format : ExportFormat.values()) {
      for (DocumentKind kind : format.kinds()) {
        ExportOptions options = ExportOptions.USUAL.withKind(Optional.of(kind));
        new Export(project, format, options)
            .to(OutputStream.nullOutputStream(), Progress.UNWATCHED);
      }
    }
  }

  private static void require(boolean truth, String otherwise) {
    if (!truth) {
      throw new AssertionError(otherwise);
    }
  }
}
