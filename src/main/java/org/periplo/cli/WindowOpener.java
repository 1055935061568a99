package org.periplo.cli;

import java.nio.file.Path;
import java.util.Optional;

/// Opens the window, for a command line that asks for no command.
@FunctionalInterface
public interface WindowOpener {

  /// Opens the window and returns when it is closed.
  ///
  /// @param file the project to open; empty for a sample
  /// @param speech for what has to be said if there can be no window
  ExitCode open(Optional<Path> file, Speech speech);
}
