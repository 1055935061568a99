package org.periplo.files;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Tells from the lock files of office programs whether one of them has a file open.
///
/// LibreOffice puts `.~lock.name#` beside it; Microsoft Office `~$name`, or, where the name is
/// long, `~$` in place of its first two characters.
public final class OpenElsewhere {

  private OpenElsewhere() {}

  /// @throws ProblemException if a lock file stands beside `file`
  public static void refuse(Path file) throws ProblemException {
    Path name = file.toAbsolutePath().getFileName();
    if (name != null) {
      for (String lock : locks(name.toString()).toList()) {
        if (Files.exists(file.resolveSibling(lock), LinkOption.NOFOLLOW_LINKS)) {
          throw WriteFailure.of(file, "problem.save.locked", lock);
        }
      }
    }
  }

  private static Stream<String> locks(String name) {
    Stream<String> usual = Stream.of(".~lock." + name + "#", "~$" + name);
    return name.length() <= 2 ? usual : Stream.concat(usual, Stream.of("~$" + name.substring(2)));
  }
}
