package org.periplo.drawing;

/// Is told how far long work has come, and stops it when it is wanted no more.
@FunctionalInterface
public interface Progress {

  /// Nobody looks and nobody stops.
  Progress UNWATCHED = _ -> {};

  /// @param share of the work that is done, 0 to 1
  /// @throws java.util.concurrent.CancellationException to stop the work
  void reached(double share);
}
