package org.periplo.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.periplo.drawing.Document;
import org.periplo.drawing.Progress;
import org.periplo.files.AtomicFile;
import org.periplo.files.OpenElsewhere;
import org.periplo.files.Problem;
import org.periplo.files.ProblemException;
import org.periplo.paint.png.ImageTooLargeException;

/// An export whose pages have been made: what is looked over is what is written.
///
/// @param document its pages; empty if the format has none
public record ComposedExport(Export export, Optional<Document> document) {

  /// Writes to a file, new or not: either all of it stands there in the end, or what stood there
  /// before.
  ///
  /// @throws ProblemException if it cannot be written, or another program has it open
  /// @throws java.util.concurrent.CancellationException if `progress` says stop
  public void to(Path file, Progress progress) throws ProblemException {
    OpenElsewhere.refuse(file);
    try {
      AtomicFile.write(file, out -> write(file, out, progress));
    } catch (TooLarge e) {
      throw new ProblemException(e.problem);
    }
  }

  /// Writes to a stream and leaves it open.
  ///
  /// @throws IOException if the stream cannot be written
  /// @throws java.util.concurrent.CancellationException if `progress` says stop
  public void to(OutputStream out, Progress progress) throws IOException {
    progress.reached(0);
    export
        .format()
        .writer(export.options(), document)
        .write(export.options().extract(export.project()), out, progress);
  }

  private void write(Path file, OutputStream out, Progress progress) throws IOException {
    try {
      to(out, progress);
    } catch (ImageTooLargeException e) {
      throw new TooLarge(file, e);
    }
  }

  /// Passes by what makes a sentence of the disk's own troubles.
  private static final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    TooLarge(Path file, ImageTooLargeException cause) {
      super(cause);
      problem =
          Problem.of(
              Problem.Kind.NOT_WRITTEN,
              file.toString(),
              "problem.export.too-large",
              cause.width(),
              cause.height());
    }
  }
}
