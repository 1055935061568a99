package org.periplo.ui.window;

import org.periplo.drawing.Progress;
import org.periplo.files.ProblemException;

/// Work that takes long enough to be done beside the window.
@FunctionalInterface
interface Job<T> {

  /// Does it.
  ///
  /// @throws ProblemException if a file is in the way
  /// @throws java.util.concurrent.CancellationException if `progress` says stop
  T run(Progress progress) throws ProblemException;
}
