package org.periplo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a POSIX shell script")
class LaunchScriptTest {
  private static final Path SCRIPT = Path.of("packaging/periplo").toAbsolutePath();

  @TempDir Path elsewhere;

  @Test
  void theProgramStartsThroughALinkFromAnyFolder() throws Exception {
    Path link = Files.createSymbolicLink(elsewhere.resolve("periplo"), SCRIPT);

    Outcome outcome = run(link, System.getProperty("java.home"));

    assertThat(outcome.exitCode()).as(outcome.output()).isZero();
    assertThat(outcome.output()).contains("Periplo");
  }

  @Test
  void anOlderJavaHomeIsPassedOver() throws Exception {
    Files.writeString(elsewhere.resolve("release"), "JAVA_VERSION=\"17.0.1\"\n");

    Outcome outcome = run(SCRIPT, elsewhere.toString());

    assertThat(outcome.exitCode()).as(outcome.output()).isZero();
  }

  @Test
  void withoutABuildItSaysHowToMakeOne() throws Exception {
    Path folder = Files.createDirectory(elsewhere.resolve("packaging"));
    Path script = Files.copy(SCRIPT, folder.resolve("periplo"));

    assertThat(run(script, ""))
        .isEqualTo(
            new Outcome(
                1,
                "periplo: there is no build yet; run \"mvn process-classes\" in %s first.\n"
                    .formatted(elsewhere.toRealPath())));
  }

  private Outcome run(Path script, String javaHome) throws IOException, InterruptedException {
    ProcessBuilder command = new ProcessBuilder("sh", script.toString(), "--help");
    command.directory(elsewhere.toFile()).redirectErrorStream(true);
    command.environment().put("JAVA_HOME", javaHome);
    Process process = command.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(process.waitFor(), output);
  }

  private record Outcome(int exitCode, String output) {}
}
