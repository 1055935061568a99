package org.periplo.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.periplo.files.ProjectFiles;
import org.periplo.model.LargeProject;

/// The program as a process of its own, started as a person starts it.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a POSIX shell script")
class PeriploProcessTest {

  private static final String SCRIPT = Path.of("packaging/periplo").toAbsolutePath().toString();
  private static final Path SAMPLE = Path.of("samples/compra-omnicanal.periplo").toAbsolutePath();
  private static final int TERMINATED = 128 + 15;

  @TempDir Path folder;

  private record Ended(int exitCode, String out, String error) {}

  @ParameterizedTest
  @CsvSource({"validate FILE, 0", "explode, 1", "validate FILE --loudly, 2"})
  void theExitCodeTellsHowItWent(String line, int exitCode) throws Exception {
    Stream<String> words = Stream.of(line.split(" "));

    Ended ended = run(Map.of(), words.map(it -> it.equals("FILE") ? SAMPLE.toString() : it));

    assertThat(ended.exitCode()).as(ended.toString()).isEqualTo(exitCode);
    assertThat(ended.error().lines()).hasSize(exitCode == 0 ? 0 : 1);
    assertThat(ended.out().lines()).hasSize(exitCode == 0 ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({"C, is a sound project", "es_ES.UTF-8, es un proyecto en buen estado"})
  void namesHoldAnyLetterWhateverTheLocale(String locale, String sentence) throws Exception {
    Path file = Files.copy(SAMPLE, folder.resolve("Mañana, “Ωμέγα”.periplo"));

    Ended ended = run(Map.of("LC_ALL", locale), Stream.of("validate", file.toString()));

    assertThat(ended.out()).contains(file.toString()).contains(sentence);
    assertThat(ended).isEqualTo(new Ended(0, ended.out(), ""));
  }

  @Test
  void withoutADisplayItSaysSoAndExportsTheSample() throws Exception {
    Ended ended = run(Map.of("DISPLAY", "", "LC_ALL", "es_ES.UTF-8"), Stream.of());

    assertThat(ended.exitCode()).as(ended.toString()).isZero();
    assertThat(ended.error()).startsWith("periplo: Aquí no se puede abrir ninguna ventana: ");
    assertThat(ended.error().lines()).hasSize(1);
    List<Path> files =
        ended.out().lines().map(it -> Path.of(it.replaceFirst("^[^/]*", ""))).toList();
    assertThat(files)
        .extracting(it -> it.getFileName().toString())
        .containsExactly("compra-omnicanal.pdf", "compra-omnicanal.pptx");
    assertThat(files).allSatisfy(it -> assertThat(it).isNotEmptyFile());
  }

  @Test
  void withoutADisplayAFileIsNotOpenedAndExportIsOffered() throws Exception {
    Ended ended = run(Map.of("DISPLAY", "", "LC_ALL", "C"), Stream.of(SAMPLE.toString()));

    assertThat(ended)
        .isEqualTo(
            new Ended(
                1,
                "",
                """
                periplo: No window can be opened here: there is no display (set DISPLAY, or start \
                Periplo under xvfb-run on a server).
                periplo: “periplo export --help” tells how to export a project without a window.
                """));
  }

  @Test
  void aProcessThatIsStoppedLeavesNothingHalfWritten() throws Exception {
    Path project = folder.resolve("large.periplo");
    ProjectFiles.save(LargeProject.of(20, 10, 2000), project);
    Path target = Files.writeString(folder.resolve("large.png"), "from yesterday");

    Process process =
        start(
            Map.of(),
            Stream.of("export", project.toString(), "--to", target.toString(), "--scale", "8"));
    awaitThirdFile();
    process.destroy();

    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(TERMINATED);
    assertThat(target).hasContent("from yesterday");
    assertThat(files()).containsExactlyInAnyOrder(project, target);
  }

  private void awaitThirdFile() throws Exception {
    for (int tries = 0; files().size() < 3; tries++) {
      assertThat(tries).as("tenths of a second until the export begins").isLessThan(600);
      Thread.sleep(100);
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private Ended run(Map<String, String> environment, Stream<String> arguments) throws Exception {
    Process process = start(environment, arguments);
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    String error = new String(process.getErrorStream().readAllBytes(), UTF_8);
    return new Ended(process.waitFor(), out, error);
  }

  private Process start(Map<String, String> environment, Stream<String> arguments)
      throws IOException {
    List<String> command = Stream.concat(Stream.of("sh", SCRIPT), arguments).toList();
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().keySet().removeAll(List.of("LC_ALL", "LANG", "JAVA_TOOL_OPTIONS"));
    builder.environment().putAll(environment);
    return builder.start();
  }
}
