package org.periplo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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

  @Test
  void aCommandStartsWithWhatJavaLearnedWhenTheProgramWasPackaged() throws Exception {
    Path target = packaged("a folder");

    assertThat(options(target, "--help"))
        .contains("-XX:AOTCache=" + target.resolve("launch/commands.aot"), "-Xlog:disable")
        .contains(target.resolve("periplo-1.jar") + ":other.jar");
  }

  @Test
  void aClassThatIsNewerThanThePackagedProgramIsNotPassedOver() throws Exception {
    Path target = packaged("later");
    Path jar = target.resolve("periplo-1.jar");
    Files.setLastModifiedTime(jar, FileTime.from(Instant.now().minusSeconds(60)));

    assertThat(options(target, "--help"))
        .noneMatch(it -> it.contains("AOTCache"))
        .contains(target.resolve("classes") + ":other.jar");
  }

  @Test
  void theWindowStartsFromTheClasses() throws Exception {
    Path target = packaged("window");

    assertThat(options(target))
        .noneMatch(it -> it.contains("AOTCache"))
        .contains(target.resolve("classes") + ":other.jar");
  }

  /// A checkout with its script and all that a build leaves there, but no real program.
  private Path packaged(String name) throws IOException {
    Path checkout = Files.createDirectory(elsewhere.resolve(name)).toRealPath();
    Files.copy(SCRIPT, Files.createDirectory(checkout.resolve("packaging")).resolve("periplo"));
    Path target = checkout.resolve("target");
    Path app = Files.createDirectories(target.resolve("classes/org/periplo/app"));
    Files.createFile(app.resolve("Periplo.class"));
    Path launch = Files.createDirectory(target.resolve("launch"));
    Files.writeString(launch.resolve("classpath"), "other.jar");
    Files.createFile(launch.resolve("commands.aot"));
    Path jar = Files.createFile(target.resolve("periplo-1.jar"));
    Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(60)));
    return target;
  }

  /// What Java would be started with, an option a line.
  private List<String> options(Path target, String... arguments) throws Exception {
    Path jdk = Files.createDirectory(target.resolve("jdk"));
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"25.0.1\"\n");
    Path java = Files.createDirectory(jdk.resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    Path script = target.resolveSibling("packaging").resolve("periplo");
    return run(script, jdk.toString(), arguments).output().lines().toList();
  }

  private Outcome run(Path script, String javaHome) throws IOException, InterruptedException {
    return run(script, javaHome, "--help");
  }

  private Outcome run(Path script, String javaHome, String... arguments)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of("sh", script.toString()));
    words.addAll(List.of(arguments));
    ProcessBuilder command = new ProcessBuilder(words);
    command.directory(elsewhere.toFile()).redirectErrorStream(true);
    command.environment().put("JAVA_HOME", javaHome);
    Process process = command.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(process.waitFor(), output);
  }

  private record Outcome(int exitCode, String output) {}
}
