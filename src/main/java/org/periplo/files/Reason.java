package org.periplo.files;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Optional;

/// What the operating system says.
final class Reason {

  private Reason() {}

  /// The system's own words, without the file's name.
  static String of(IOException e) {
    String words = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
    return Optional.ofNullable(words).orElse(e.getClass().getSimpleName());
  }
}
