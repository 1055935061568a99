package org.periplo.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Which version of the program this is.
public final class ProgramVersion {

  /// Its number, as the build gives it.
  public static final String NUMBER = read();

  private ProgramVersion() {}

  private static String read() {
    try (InputStream file = ProgramVersion.class.getResourceAsStream("/org/periplo/version")) {
      if (file == null) {
        throw new IllegalStateException("The program was built without its version.");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
