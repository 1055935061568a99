package org.periplo.ui.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/// What the system tells of a file without its being read.
///
/// @param key what tells the file from another that has taken its place, as the system writes it;
///     empty if the system tells nothing of the kind
/// @param bytes its size
record FileMark(FileTime changed, long bytes, String key) {

  /// The file as it is now; empty if it is not there.
  static Optional<FileMark> of(Path file) {
    try {
      BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
      String key = Optional.ofNullable(found.fileKey()).map(Object::toString).orElse("");
      return Optional.of(new FileMark(found.lastModifiedTime(), found.size(), key));
    } catch (IOException _) {
      return Optional.empty();
    }
  }
}
