package org.periplo.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/// What is left in a folder of files whose writer was ended before they got their names.
///
/// A writer on another computer cannot be seen, and its locks not everywhere. So left over is what
/// nobody has touched for a day by the folder's own clock, however wrong the computers' clocks are.
final class Leftovers {

  /// No writer is silent for so long.
  static final Duration AGE = Duration.ofDays(1);

  private static final Pattern NAME =
      Pattern.compile("\\.periplo-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.tmp");

  private Leftovers() {}

  /// Where a file is written before it gets its name: beside it, under a name that nobody has.
  static Path temporaryBeside(Path target) {
    return target.resolveSibling(".periplo-" + UUID.randomUUID() + ".tmp");
  }

  /// Clears what is left over beside a file that was written just now; what cannot be cleared stays
  /// for another time.
  static void clearBeside(Path written) {
    try {
      Instant last = Files.getLastModifiedTime(written).toInstant().minus(AGE);
      try (DirectoryStream<Path> left =
          Files.newDirectoryStream(written.resolveSibling(""), it -> isLeft(it, last))) {
        for (Path file : left) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException | DirectoryIteratorException _) {
      // the file is written all the same
    }
  }

  private static boolean isLeft(Path file, Instant last) throws IOException {
    return NAME.matcher(file.getFileName().toString()).matches()
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.getLastModifiedTime(file).toInstant().isBefore(last);
  }
}
