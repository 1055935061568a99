package org.periplo.ui.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.periplo.files.ProblemException;
import org.periplo.files.ProjectFiles;
import org.periplo.files.Sample;
import org.periplo.files.Template;
import org.periplo.model.Language;
import org.periplo.model.Project;

/// Where a project comes from that can be begun with.
sealed interface Source {

  /// A template in a language.
  record OfTemplate(Template template, Language language) implements Source {}

  /// A sample.
  record OfSample(Sample sample) implements Source {}

  /// A file as it was found.
  ///
  /// @param stamp the time of its last change, as the system writes it, and its size in bytes
  record OfFile(Path file, LocalDate changed, String stamp, long bytes) implements Source {

    private static final long MOST_BYTES = 8 << 20;

    /// The file as it is now; empty if it is not there.
    static Optional<Source> found(Path file) {
      try {
        BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
        LocalDate day =
            LocalDate.ofInstant(found.lastModifiedTime().toInstant(), ZoneId.systemDefault());
        return Optional.of(
            new OfFile(file, day, found.lastModifiedTime().toString(), found.size()));
      } catch (IOException _) {
        return Optional.empty();
      }
    }
  }

  /// The project; empty if it cannot be read, or has more than 8 MB.
  default Optional<Project> project() {
    return switch (this) {
      case OfTemplate(Template template, Language language) -> Optional.of(template.in(language));
      case OfSample(Sample sample) -> Optional.of(sample.project());
      case OfFile it -> it.bytes > OfFile.MOST_BYTES ? Optional.empty() : read(it.file);
    };
  }

  private static Optional<Project> read(Path file) {
    try {
      return Optional.of(ProjectFiles.read(file));
    } catch (ProblemException _) {
      return Optional.empty(); // the reason is told when it is opened
    }
  }

  /// The day of the last change.
  default Optional<LocalDate> day() {
    return this instanceof OfFile it ? Optional.of(it.changed) : Optional.empty();
  }
}
