package org.periplo.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compares output with a file under `src/test/resources` that somebody has looked at.
///
/// With the system property `golden.write`, the output is written there instead, to be looked at
/// before it is committed.
public final class Golden {

  private static final Path ROOT = Path.of("src/test/resources/org/periplo");
  private static final boolean WRITE = Boolean.getBoolean("golden.write");

  private Golden() {}

  /// Asserts that `actual` is the text of the file `name`, e.g. `paint/small-map.svg`.
  public static void assertSame(String name, String actual) {
    Path file = ROOT.resolve(name);
    try {
      if (WRITE) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual);
      }
      assertThat(actual).as(file.toString()).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
