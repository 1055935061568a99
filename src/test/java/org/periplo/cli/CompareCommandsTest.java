package org.periplo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplo.edit.ChangeCardText;
import org.periplo.edit.Edit;
import org.periplo.edit.RenameProject;
import org.periplo.files.ProblemException;
import org.periplo.files.ProjectFiles;
import org.periplo.model.CardId;
import org.periplo.model.LargeProject;
import org.periplo.model.Project;
import org.periplo.recovery.Backups.Backup;
import org.periplo.recovery.Safekeeping;

class CompareCommandsTest {

  private static final Project BASE = LargeProject.of(2, 6, 24);
  private static final CardId CARD = BASE.maps().getFirst().cards().get(3).id();
  private static final String MAP = "map “De la duda a la renovación” › ";

  @TempDir Path folder;
  private Path base;

  @BeforeEach
  void save() throws ProblemException {
    base = saved("base");
  }

  private Path saved(String name, Edit... edits) throws ProblemException {
    Path file = folder.resolve(name + ".periplo");
    Project project = BASE;
    for (Edit edit : edits) {
      project = edit.applyTo(project);
    }
    ProjectFiles.save(project, file);
    return file;
  }

  @Test
  void equalProjectsAreToldByTheExitCodeAlone() throws Exception {
    assertThat(CommandRun.of("diff", "" + base, "" + saved("same")))
        .isEqualTo(new CommandRun(ExitCode.DONE, "", ""));
  }

  @Test
  void eachDifferenceIsALineInTheLanguageOfTheInterface() throws Exception {
    Path old = saved("old", new ChangeCardText(CARD, "antes"));
    Path now = saved("now", new ChangeCardText(CARD, "ahora"), new RenameProject("Otro"));

    assertThat(CommandRun.of("diff", "" + old, "" + now))
        .isEqualTo(
            new CommandRun(
                ExitCode.DIFFERENT,
                """
                name: “Un proyecto grande” → “Otro”
                map “De la duda a la renovación” › card “ahora” › text: “antes” → “ahora”
                """,
                ""));
    assertThat(CommandRun.of(Map.of("LANG", "es_ES"), "diff", "" + old, "" + now).out())
        .contains("mapa «De la duda a la renovación» › tarjeta «ahora» › texto: «antes» → «ahora»");
  }

  @Test
  void whatCannotBeComparedHasAnExitCodeOfItsOwn() {
    CommandRun run = CommandRun.of("diff", "" + base, "nowhere.periplo");

    assertThat(run.code()).isEqualTo(ExitCode.NOT_COMPARED);
    assertThat(run.complaint()).startsWith("“nowhere.periplo” cannot be opened");
  }

  @Test
  void whatBothMadeIsInMineAfterwards() throws Exception {
    Path mine = saved("mine", new ChangeCardText(CARD, "mine"));
    Path theirs = saved("theirs", new RenameProject("Theirs"));

    assertThat(CommandRun.of("merge", "" + base, "" + mine, "" + theirs))
        .isEqualTo(new CommandRun(ExitCode.DONE, "“%s” holds both now.\n".formatted(mine), ""));
    assertThat(ProjectFiles.read(mine))
        .isEqualTo(new ChangeCardText(CARD, "mine").applyTo(BASE.withName("Theirs")));
  }

  @Test
  void whatBothChangedIsToldAndTheFileStaysAProject() throws Exception {
    Path mine = saved("mine", new ChangeCardText(CARD, "mine"));
    Path theirs = saved("theirs", new ChangeCardText(CARD, "theirs"));
    Path target = folder.resolve("both.periplo");

    assertThat(CommandRun.of("merge", "" + base, "" + mine, "" + theirs, "--to", "" + target))
        .isEqualTo(
            new CommandRun(
                ExitCode.DIFFERENT,
                "conflict: %scard “mine” › text: “mine” is mine, “theirs” is theirs; mine is kept%n“%s” holds both now, with one conflict.%n"
                    .formatted(MAP, target),
                ""));
    assertThat(target).hasSameTextualContentAs(mine);
  }

  @Test
  void theirsIsKeptIfWanted() throws Exception {
    Path mine = saved("mine", new ChangeCardText(CARD, "mine"));
    Path theirs = saved("theirs", new ChangeCardText(CARD, "theirs"));
    CommandRun run =
        CommandRun.of("merge", "" + base, "" + mine, "" + theirs, "--prefer", "theirs");

    assertThat(run.out()).contains("“mine” is mine, “theirs” is theirs; theirs is kept");
    assertThat(mine).hasSameTextualContentAs(theirs);
  }

  @Test
  void anEmptyFileIsNoCommonBeginning() throws Exception {
    Path mine = saved("mine");
    Path theirs = saved("theirs", new RenameProject("Theirs"));
    Path empty = Files.createFile(folder.resolve("empty"));

    assertThat(CommandRun.of("merge", "" + empty, "" + mine, "" + theirs).code())
        .isEqualTo(ExitCode.DIFFERENT);
    assertThat(ProjectFiles.read(mine)).isEqualTo(BASE);
  }

  private Safekeeping safekeeping() {
    return new Safekeeping(folder.resolve("state"), 3);
  }

  @Test
  void whatWasInTheFileIsKeptAsTheWindowKeepsIt() throws Exception {
    Path mine = saved("mine", new ChangeCardText(CARD, "mine"));
    Path theirs = saved("theirs", new RenameProject("Theirs"));
    Path target = saved("other", new RenameProject("Other"));

    CommandRun.of(this::safekeeping, "merge", "" + base, "" + mine, "" + theirs, "--to=" + target);
    CommandRun.of(this::safekeeping, "merge", "" + base, "" + mine, "" + theirs);

    assertThat(kept(mine)).containsExactly(new ChangeCardText(CARD, "mine").applyTo(BASE));
    assertThat(kept(target)).containsExactly(new RenameProject("Other").applyTo(BASE));
  }

  private List<Project> kept(Path file) throws ProblemException {
    List<Project> kept = new ArrayList<>();
    for (Backup backup : safekeeping().backups().of(file)) {
      kept.add(ProjectFiles.read(backup.file()));
    }
    return kept;
  }

  @Test
  void ofWhatGitMakesForAMomentNothingIsKept() throws Exception {
    Path mine = Files.move(saved("mine"), folder.resolve(".merge_file_x1Yz09"));
    Path theirs = saved("theirs", new RenameProject("Theirs"));

    CommandRun run =
        CommandRun.of(
            () -> {
              throw new AssertionError("kept");
            },
            "merge",
            "" + base,
            "" + mine,
            "" + theirs);

    assertThat(run.code()).isEqualTo(ExitCode.DONE);
    assertThat(mine).hasSameTextualContentAs(theirs);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mine", "made"})
  void whatSomebodyWritesMeanwhileIsNotWrittenOver(String target) throws Exception {
    Path mine = saved("mine", new ChangeCardText(CARD, "mine"));
    Path theirs = saved("theirs", new RenameProject("Theirs"));
    Path written = folder.resolve(target + ".periplo");
    Edit meanwhile = new RenameProject("Meanwhile");

    CommandRun run =
        CommandRun.of(
            () -> meanwhile(target, meanwhile),
            "merge",
            "" + base,
            "" + mine,
            "" + theirs,
            "--to",
            "" + written);

    assertThat(run.code()).isEqualTo(ExitCode.NOT_COMPARED);
    assertThat(run.out()).isEmpty();
    assertThat(run.complaint()).startsWith("“%s” was changed by someone else".formatted(written));
    assertThat(ProjectFiles.read(written)).isEqualTo(meanwhile.applyTo(BASE));
  }

  private Safekeeping meanwhile(String name, Edit edit) {
    try {
      saved(name, edit);
      return safekeeping();
    } catch (ProblemException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void thatWhatWasThereCannotBeKeptIsToldAndTheFileIsWritten() throws Exception {
    Path mine = saved("mine");
    Path theirs = saved("theirs", new RenameProject("Theirs"));
    Path notAFolder = Files.createFile(folder.resolve("state"));

    CommandRun run = CommandRun.of(this::safekeeping, "merge", "" + base, "" + mine, "" + theirs);

    assertThat(run)
        .isEqualTo(
            new CommandRun(
                ExitCode.DONE,
                "“%s” holds both now.\n".formatted(mine),
                "periplo: “%s” is saved, but its earlier version could not be kept: make sure that there is space, and that you may write, in “%s”.\n"
                    .formatted(mine, notAFolder.resolve("backups"))));
    assertThat(mine).hasSameTextualContentAs(theirs);
  }

  @Test
  void whatCannotBeJoinedLeavesEverythingAsItWas() throws Exception {
    Path mine = saved("mine", new ChangeCardText(CARD, "mine"));
    Path broken = Files.writeString(folder.resolve("theirs.periplo"), "{");
    FolderState before = FolderState.of(folder);

    CommandRun run = CommandRun.of("merge", "" + base, "" + mine, "" + broken);
    assertThat(run.code()).isEqualTo(ExitCode.NOT_COMPARED);
    assertThat(run.complaint()).contains("theirs.periplo");
    assertThat(FolderState.of(folder)).isEqualTo(before);
  }
}
