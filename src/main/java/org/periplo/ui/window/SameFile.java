package org.periplo.ui.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Whether two names lead to the same file.
final class SameFile {

  private SameFile() {}

  /// Asks the disk, unless the names are the same.
  static boolean is(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException _) {
      return isNamed(one, other);
    }
  }

  /// Tells from the names alone.
  static boolean isNamed(Path one, Path other) {
    return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }
}
