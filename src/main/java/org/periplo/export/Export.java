package org.periplo.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.periplo.drawing.Progress;
import org.periplo.files.ProblemException;
import org.periplo.model.JourneyMap;
import org.periplo.model.Project;

/// A project, to be written in one format.
///
/// @param options if they name a map, it is one of the project's
public record Export(Project project, ExportFormat format, ExportOptions options) {

  /// Writes to a file, as [ComposedExport#to(Path, Progress)] does.
  ///
  /// @throws ProblemException if it cannot be written, or another program has it open
  /// @throws java.util.concurrent.CancellationException if `progress` says stop
  public void to(Path file, Progress progress) throws ProblemException {
    progress.reached(0);
    composed().to(file, progress);
  }

  /// Writes to a stream and leaves it open.
  ///
  /// @throws IOException if the stream cannot be written
  /// @throws java.util.concurrent.CancellationException if `progress` says stop
  public void to(OutputStream out, Progress progress) throws IOException {
    progress.reached(0);
    composed().to(out, progress);
  }

  /// Which document is made.
  public DocumentKind kind() {
    return options.kindIn(format);
  }

  /// The maps that are exported, one or more.
  public List<JourneyMap> maps() {
    return options.extract(project).maps();
  }

  /// The same with its pages, if the format has any.
  public ComposedExport composed() {
    return new ComposedExport(
        this,
        format.hasPages() ? Optional.of(format.document(project, options)) : Optional.empty());
  }
}
