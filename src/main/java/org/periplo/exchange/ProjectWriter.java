package org.periplo.exchange;

import java.io.IOException;
import java.io.OutputStream;
import org.periplo.drawing.Progress;

/// Turns what a project says into the bytes of one format; the same content gives the same bytes.
@FunctionalInterface
public interface ProjectWriter {

  /// Writes `extract` and leaves `out` open.
  ///
  /// @throws IOException if `out` cannot be written
  /// @throws java.util.concurrent.CancellationException if `progress` says stop
  void write(Extract extract, OutputStream out, Progress progress) throws IOException;
}
