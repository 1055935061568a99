package org.periplo.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;

/// Who may read and write a file, as systems with POSIX permissions know it.
final class Permissions {

  private Permissions() {}

  /// Lets the same people read and write a file as another one.
  ///
  /// Asks for a change only where there is one: some network folders allow none. A group that
  /// cannot be given away by whoever saves is not kept.
  static void copy(Path from, Path to) throws IOException {
    PosixFileAttributes kept = Files.readAttributes(from, PosixFileAttributes.class);
    PosixFileAttributes made = Files.readAttributes(to, PosixFileAttributes.class);
    if (!kept.group().equals(made.group())) {
      give(to, kept.group());
    }
    if (!kept.permissions().equals(made.permissions())) {
      Files.setPosixFilePermissions(to, kept.permissions());
    }
  }

  private static void give(Path file, GroupPrincipal group) {
    try {
      Files.getFileAttributeView(file, PosixFileAttributeView.class).setGroup(group);
    } catch (IOException _) {
      // they are not in that group
    }
  }
}
