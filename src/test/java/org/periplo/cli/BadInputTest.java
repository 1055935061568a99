package org.periplo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplo.paint.Golden;

class BadInputTest {

  private static final String SOUND = "samples/five-stages.periplo";

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("org.periplo.cli.BadInput#all")
  void nothingIsWrittenFromABadFile(BadInput bad) throws IOException {
    Path file = folder.resolve("map.periplo");
    bad.maker().make(file);
    Path target = Files.writeString(folder.resolve("map.pdf"), "from yesterday");
    FolderState before = FolderState.of(folder);

    assertRefused("export", file.toString(), "--to", target.toString());
    assertRefused("validate", file.toString());
    assertThat(FolderState.of(folder)).isEqualTo(before);
  }

  @Test
  void eachBadFileIsNamedInOneSentenceWithTheWayOut() throws IOException {
    List<String> table = new ArrayList<>();
    for (BadInput bad : BadInput.all()) {
      Path file = Files.createDirectory(folder.resolve(bad.name())).resolve("map.periplo");
      bad.maker().make(file);
      table.add("# " + bad.name());
      table.addAll(assertRefused("validate", file.toString()));
      table.add("");
    }

    String text = String.join("\n", table).replaceAll("(?<=[“«])[^”»]*(?=map\\.periplo)", "");
    Golden.assertSame("cli/bad-input.txt", text);
  }

  @Test
  void aFileWithoutPermissionIsRefused() throws IOException {
    Path file = unreadable();
    assumeFalse(Files.isReadable(file), "this system lets everyone read everything");

    assertRefused("validate", file.toString());
  }

  /// The superuser may read any file; of the kernel's settings, those that can only be written are
  /// closed even then.
  private Path unreadable() throws IOException {
    Path file = Files.writeString(folder.resolve("map.periplo"), "{}");
    boolean done = file.toFile().setReadable(false);
    return done && !Files.isReadable(file) ? file : Path.of("/proc/sys/vm/compact_memory");
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-such-folder/map.pdf", "folder.pdf", "file/map.pdf"})
  void aTargetThatCannotBeIsRefused(String target) throws IOException {
    Files.createDirectory(folder.resolve("folder.pdf"));
    Files.writeString(folder.resolve("file"), "from yesterday");
    FolderState before = FolderState.of(folder);

    assertRefused("export", SOUND, "--to", folder.resolve(target).toString());
    assertThat(FolderState.of(folder)).isEqualTo(before);
  }

  @Test
  void aTargetWithoutPermissionIsRefused() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    boolean done = closed.toFile().setWritable(false);
    Path target = done && !Files.isWritable(closed) ? closed : Path.of("/sys/kernel");
    assumeFalse(Files.isWritable(target) && target.equals(closed), "one may write everywhere");

    assertRefused("export", SOUND, "--to", target.resolve("map.pdf").toString());
    assertThat(target.resolve("map.pdf")).doesNotExist();
  }

  @Test
  void anExportNeverReplacesItsOwnProject() throws IOException {
    Path file = Files.copy(Path.of(SOUND), folder.resolve("map.pdf"));
    FolderState before = FolderState.of(folder);

    assertRefused("export", file.toString(), "--to", folder + "/./map.pdf");
    assertThat(FolderState.of(folder)).isEqualTo(before);
  }

  @Test
  void anUnknownMapIsRefusedAndThoseThatThereAreAreNamed() {
    List<String> sentences =
        assertRefused(
            "export", SOUND, "--map", "tomorrow", "--to", folder.resolve("map.pdf").toString());

    assertThat(sentences.getFirst())
        .startsWith("“samples/five-stages.periplo” has no map “tomorrow”; it has: ");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aNewProjectReplacesNoFile() throws IOException {
    Path file = Files.writeString(folder.resolve("map.periplo"), "from yesterday");

    assertRefused("new", "--template", "five-stages", file.toString());
    assertRefused("new", "--template", "five-stages", folder.resolve("map").toString());
    assertThat(file).hasContent("from yesterday");
  }

  /// The sentence in English and in Spanish.
  private static List<String> assertRefused(String... arguments) {
    List<String> sentences = new ArrayList<>();
    for (String language : List.of("en_GB.UTF-8", "es_ES.UTF-8")) {
      CommandRun run = CommandRun.of(Map.of("LANG", language), arguments);
      assertThat(run).isEqualTo(new CommandRun(ExitCode.PROBLEM, "", run.error()));
      assertThat(run.complaint()).endsWith(".").doesNotContain("Exception");
      sentences.add(run.complaint());
    }
    assertThat(sentences).doesNotHaveDuplicates();
    return sentences;
  }
}
