package org.periplo.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/// What a disk does for a folder.
public final class Folder {

  private Folder() {}

  /// Brings the names of new files to the disk, which their own content does not; only systems with
  /// POSIX permissions can open a folder.
  ///
  /// @throws IOException if the disk fails
  public static void flush(Path folder) throws IOException {
    if (hasPermissions(folder)) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  /// Whether what is in it has POSIX permissions.
  static boolean hasPermissions(Path folder) {
    return Files.getFileAttributeView(
            folder, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
        != null;
  }
}
