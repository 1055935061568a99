package org.periplo.endurance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.periplo.files.AtomicFile;
import org.periplo.files.ProblemException;

/// Somebody who is held up for ever in the middle of writing a file.
final class HeldUp {

  private HeldUp() {}

  /// Lets a process write a file, and kills it in the middle.
  static void killed(Path file) throws IOException, InterruptedException {
    Process process = Child.start(HeldUp.class, file);
    if (process.getInputStream().read() < 0) {
      throw new AssertionError("It never began to write.");
    }
    process.destroyForcibly().waitFor();
  }

  /// @param arguments the file
  public static void main(String[] arguments) throws ProblemException {
    AtomicFile.write(
        Path.of(arguments[0]),
        output -> {
          output.write(new byte[100_000]);
          System.out.write('.');
          System.out.flush();
          while (true) {
            LockSupport.park();
          }
        });
  }
}
