package org.periplo.ui.export;

import java.nio.file.Path;

/// Opens files with what the desktop has for them; the window does not wait for it.
public interface Opener {

  /// Opens a file with the program that the desktop has for its kind.
  ///
  /// @param failed is run, on any thread, if that cannot be done
  void open(Path file, Runnable failed);

  /// Shows a file in its folder.
  ///
  /// @param failed is run, on any thread, if that cannot be done
  void show(Path file, Runnable failed);
}
