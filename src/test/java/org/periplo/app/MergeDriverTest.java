package org.periplo.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.periplo.edit.ChangeCardText;
import org.periplo.edit.Edit;
import org.periplo.edit.RenameProject;
import org.periplo.files.ProjectFiles;
import org.periplo.model.CardId;
import org.periplo.model.LargeProject;
import org.periplo.model.Project;

/// Git, with the program as its merge driver.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a POSIX shell")
class MergeDriverTest {

  private static final Project BASE = LargeProject.of(2, 6, 24);
  private static final CardId CARD = BASE.maps().getFirst().cards().get(3).id();

  @TempDir Path folder;
  @TempDir Path state;
  private Path file;

  private record Ended(int exitCode, String out) {}

  @BeforeEach
  void begin() throws Exception {
    assumeTrue(hasGit(), "Git is not installed");
    file = folder.resolve("mapa de prueba.periplo");
    git("init", "-q", "-b", "main");
    git("config", "user.name", "Ana");
    git("config", "user.email", "ana@example.org");
    git("config", "core.attributesFile", "none");
    git("config", "merge.periplo.driver", driver());
    Files.writeString(folder.resolve(".gitattributes"), "*.periplo merge=periplo\n");
    ProjectFiles.save(BASE, file);
    commit();
  }

  private static boolean hasGit() {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(it -> Files.isExecutable(Path.of(it, "git")));
  }

  private static String driver() {
    return "'%s/bin/java' -XX:TieredStopAtLevel=1 -cp '%s' org.periplo.app.Periplo merge %%O %%A %%B --language en"
        .formatted(System.getProperty("java.home"), System.getProperty("java.class.path"));
  }

  private void commit() throws Exception {
    git("add", "-A");
    git("commit", "-q", "-m", "change");
  }

  private Ended git(String... words) throws IOException, InterruptedException {
    List<String> command = Stream.concat(Stream.of("git"), Stream.of(words)).toList();
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().put("XDG_STATE_HOME", state.toString());
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Ended(process.waitFor(), out);
  }

  /// What comes of one edit on a branch and another on the main one.
  private Ended merged(Edit mine, Edit theirs) throws Exception {
    git("checkout", "-q", "-b", "theirs");
    ProjectFiles.save(theirs.applyTo(BASE), file);
    commit();
    git("checkout", "-q", "main");
    ProjectFiles.save(mine.applyTo(BASE), file);
    commit();
    return git("merge", "theirs", "-m", "both");
  }

  @Test
  void twoPeoplesWorkIsJoinedCardByCard() throws Exception {
    Edit mine = new ChangeCardText(CARD, "mine");
    Edit theirs = new RenameProject("Theirs");
    Ended ended = merged(mine, theirs);

    assertThat(ended.exitCode()).as(ended.out()).isZero();
    assertThat(ProjectFiles.read(file)).isEqualTo(theirs.applyTo(mine.applyTo(BASE)));
    assertThat(git("status", "--porcelain")).isEqualTo(new Ended(0, ""));
    assertThat(state).as("Git has what was there before").isEmptyDirectory();
  }

  @Test
  void aConflictIsGitsToTellAndTheFileStaysAProject() throws Exception {
    Edit mine = new ChangeCardText(CARD, "mine");
    Ended ended = merged(mine, new ChangeCardText(CARD, "theirs"));

    assertThat(ended.exitCode()).as(ended.out()).isEqualTo(1);
    assertThat(ended.out())
        .contains("“mine” is mine, “theirs” is theirs; mine is kept")
        .contains("CONFLICT");
    assertThat(ProjectFiles.read(file)).isEqualTo(mine.applyTo(BASE));
    assertThat(git("status", "--porcelain").out()).startsWith("UU ");
  }
}
