package org.periplo.build;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Exports a sample once, so that Java keeps in `launch/commands.aot` what it learned of the
/// program while starting: commands start in half the time with that.
///
/// What Java keeps holds for one JDK and for these very jars; with others it is passed over. A
/// build does not fail for want of it.
///
/// Started from its source: `java Training.java` with the folder of the build, the program's jar,
/// its main class and a sample.
final class Training {

  private static final long MOST_SECONDS = 120;

  private Training() {}

  /// Trains, or says why not.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path target = Path.of(arguments[0]);
    Path scratch = Files.createTempDirectory("training");
    Path pdf = scratch.resolve("sample.pdf");
    Path deck = scratch.resolve("sample.pptx");
    try {
      Process process =
          new ProcessBuilder(command(target, arguments, pdf, deck))
              .redirectErrorStream(true)
              .redirectOutput(target.resolve("launch/training.log").toFile())
              .start();
      if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
        process.destroy();
        System.out.println("Commands will start untrained: see launch/training.log");
      }
    } finally {
      Files.deleteIfExists(pdf);
      Files.deleteIfExists(deck);
      Files.delete(scratch);
    }
  }

  /// As `packaging/periplo` starts a command.
  private static List<String> command(Path target, String[] arguments, Path pdf, Path deck)
      throws IOException {
    Path launch = target.resolve("launch");
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:AOTCacheOutput=" + launch.resolve("commands.aot"),
        // How often code ran is of no use: commands have the quick compiler alone.
        "-XX:+UnlockDiagnosticVMOptions",
        "-XX:-AOTRecordTraining",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "--module-path=" + target.resolve("javafx"),
        "--add-modules=javafx.controls",
        "--enable-native-access=javafx.graphics",
        "-classpath",
        arguments[1] + File.pathSeparator + Files.readString(launch.resolve("classpath")).strip(),
        arguments[2],
        "export",
        arguments[3],
        "--to",
        pdf.toString(),
        "--to",
        deck.toString());
  }
}
