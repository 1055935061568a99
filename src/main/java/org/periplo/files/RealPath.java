package org.periplo.files;

import java.io.IOException;
import java.nio.file.Path;

/// The one path of a file that several lead to, through symbolic links or in other letters.
public final class RealPath {

  private RealPath() {}

  /// The path by which a file is known, whichever way it was asked for.
  ///
  /// @param file need not be there
  /// @return an absolute path; as it was given if the disk does not tell a better one
  public static Path of(Path file) {
    Path given = file.toAbsolutePath().normalize();
    try {
      return file.toRealPath();
    } catch (IOException _) {
      return ofFolder(given).resolve(given.getFileName());
    }
  }

  private static Path ofFolder(Path file) {
    Path folder = file.resolveSibling("");
    try {
      return folder.toRealPath();
    } catch (IOException _) {
      return folder;
    }
  }
}
