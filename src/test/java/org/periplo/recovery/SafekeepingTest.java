package org.periplo.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.periplo.files.Opened;
import org.periplo.files.Problem;
import org.periplo.files.ProblemException;
import org.periplo.files.ProjectFiles;
import org.periplo.files.Stamp;
import org.periplo.model.LargeProject;
import org.periplo.model.Project;
import org.periplo.recovery.Backups.Backup;

class SafekeepingTest {

  private static final Project FIRST = LargeProject.of(2, 3, 10);

  @TempDir private Path folder;
  private Path file;
  private Safekeeping safekeeping;

  @BeforeEach
  void prepare() {
    file = folder.resolve("map.periplo");
    safekeeping = new Safekeeping(folder.resolve("state"), 3);
  }

  private static Project named(String name) {
    return FIRST.withName(name);
  }

  private Stamp saved(String name, Optional<Stamp> expected) throws Exception {
    return safekeeping.save(named(name), file, expected).stamp();
  }

  @Test
  void whatIsSavedIsWhatIsReadAndItsStampSaysSo() throws Exception {
    Stamp stamp = saved("uno", Optional.empty());

    assertThat(ProjectFiles.open(file)).isEqualTo(new Opened(named("uno"), stamp, List.of()));
  }

  @Test
  void savingAgainNeedsNoMoreThanTheStampOfTheLastTime() throws Exception {
    Stamp first = saved("uno", Optional.empty());
    Stamp second = saved("dos", Optional.of(first));
    saved("tres", Optional.of(second));

    assertThat(ProjectFiles.read(file)).isEqualTo(named("tres"));
  }

  @Test
  void whatSomebodyElseWroteIsNotWrittenOver() throws Exception {
    Stamp mine = saved("uno", Optional.empty());
    ProjectFiles.save(named("de otra persona"), file);

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> saved("dos", Optional.of(mine)))
        .matches(it -> it.problem().kind() == Problem.Kind.CHANGED);
    assertThat(ProjectFiles.read(file)).isEqualTo(named("de otra persona"));
    assertThat(folder).isDirectoryNotContaining(it -> it.toString().endsWith(".tmp"));
  }

  @Test
  void savingsOfOneProgramWaitForEachOther() throws Exception {
    List<Callable<Saved>> savings =
        Collections.nCopies(20, () -> safekeeping.save(FIRST, file, Optional.empty()));
    try (ExecutorService all = Executors.newFixedThreadPool(4)) {
      for (Future<Saved> each : all.invokeAll(savings)) {
        assertThat(each.get().notKept()).isEmpty();
      }
    }
  }

  @Test
  void aFileThatWasTakenAwayIsSavedAgain() throws Exception {
    Stamp mine = saved("uno", Optional.empty());
    Files.delete(file);
    saved("dos", Optional.of(mine));

    assertThat(ProjectFiles.read(file)).isEqualTo(named("dos"));
  }

  @Test
  void asManyEarlierVersionsAreKeptAsWanted() throws Exception {
    for (String name : List.of("uno", "dos", "tres", "cuatro", "cinco")) {
      saved(name, Optional.empty());
      Thread.sleep(5); // their order is that of their times
    }

    assertThat(names()).containsExactly("cuatro", "tres", "dos");
  }

  private List<String> names() throws Exception {
    List<String> names = new ArrayList<>();
    for (Backup backup : safekeeping.backups().of(file)) {
      names.add(ProjectFiles.read(backup.file()).name());
    }
    return names;
  }

  @Test
  void anEarlierVersionIsFoundByTheStampOfItsContent() throws Exception {
    Stamp first = saved("uno", Optional.empty());
    Stamp second = saved("dos", Optional.of(first));

    assertThat(safekeeping.backups().holding(file, first).orElseThrow())
        .hasBinaryContent(ProjectFiles.toBytes(named("uno")));
    assertThat(safekeeping.backups().holding(file, second)).isEmpty();
  }

  @Test
  void noneIsKeptIfNoneIsWanted() throws Exception {
    safekeeping = new Safekeeping(folder.resolve("state"), 0);
    saved("uno", Optional.empty());
    saved("dos", Optional.empty());

    assertThat(safekeeping.backups().of(file)).isEmpty();
  }

  @Test
  void aFolderForBackupsThatCannotBeMadeKeepsNobodyFromSavingAndIsTold() throws Exception {
    Path notAFolder = Files.writeString(folder.resolve("state"), "");
    safekeeping = new Safekeeping(notAFolder, 3);

    assertThat(safekeeping.save(named("uno"), file, Optional.empty()).notKept())
        .as("there was nothing to keep")
        .isEmpty();
    assertThat(safekeeping.save(named("dos"), file, Optional.empty()).notKept())
        .contains(
            Problem.of(
                Problem.Kind.NOT_KEPT,
                file.toString(),
                "problem.save.not-kept",
                notAFolder.resolve("backups").toString()));
    assertThat(ProjectFiles.read(file)).isEqualTo(named("dos"));
  }
}
