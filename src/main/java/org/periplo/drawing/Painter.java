package org.periplo.drawing;

import java.io.IOException;
import java.io.OutputStream;

/// Turns a document into the bytes of one format; the same document gives the same bytes.
@FunctionalInterface
public interface Painter {

  /// Paints `document` and leaves `out` open.
  ///
  /// @throws IOException if `out` cannot be written
  /// @throws java.util.concurrent.CancellationException if `progress` says stop
  void paint(Document document, OutputStream out, Progress progress) throws IOException;
}
