package org.periplo.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.periplo.drawing.Progress;
import org.periplo.export.ComposedExport;
import org.periplo.export.Export;
import org.periplo.export.ExportFormat;
import org.periplo.export.ExportOptions;
import org.periplo.files.FaultyDisk;
import org.periplo.files.Problem;
import org.periplo.files.ProblemException;
import org.periplo.files.ProjectFiles;
import org.periplo.files.Stamp;
import org.periplo.model.LargeProject;
import org.periplo.model.Project;
import org.periplo.recovery.Journal;
import org.periplo.recovery.Journals;
import org.periplo.recovery.Safekeeping;
import org.periplo.recovery.Saved;

/// Every single thing that is asked of the disk fails in turn.
class FailingDiskTest {

  private static final Project PROJECT = LargeProject.of(2, 4, 12);
  private static final Project NEXT = PROJECT.withName("Siguiente");
  private static final byte[] OLD = {'o', 'l', 'd'};

  /// Whatever is done asks less of the disk than this.
  private static final int MOST = 10_000;

  @TempDir Path folder;
  private int states;

  /// What writes a file.
  @FunctionalInterface
  private interface Writing {
    void to(Path file, FaultyDisk disk) throws ProblemException;
  }

  /// Lets each operation fail in turn, and looks at what is there afterwards.
  ///
  /// @return how many can fail
  private int endured(Path file, byte[] before, Writing writing) throws IOException {
    byte[] after = after(file, writing);
    for (int operation = 0; operation < MOST; operation++) {
      Files.write(file, before);
      FaultyDisk disk = new FaultyDisk();
      disk.failAt(operation);
      Optional<Problem.Kind> told = told(writing, disk.at(file), disk);
      boolean isOld = told.filter(it -> it == Problem.Kind.NOT_WRITTEN).isPresent();

      assertThat(Files.readAllBytes(file))
          .as("operation %d, told %s", operation, told)
          .isEqualTo(isOld ? before : after);
      assertThat(left()).as("operation %d", operation).isEmpty();
      if (!disk.hasFailed()) {
        assertThat(told).as("without a failure").isEmpty();
        return operation;
      }
    }
    throw new AssertionError("It never ends.");
  }

  private static byte[] after(Path file, Writing writing) throws IOException {
    FaultyDisk disk = new FaultyDisk();
    assertThat(told(writing, disk.at(file), disk)).isEmpty();
    return Files.readAllBytes(file);
  }

  private static Optional<Problem.Kind> told(Writing writing, Path file, FaultyDisk disk) {
    try {
      writing.to(file, disk);
      return Optional.empty();
    } catch (ProblemException e) {
      return Optional.of(e.problem().kind());
    }
  }

  /// What should not be there any more.
  private List<Path> left() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(it -> it.toString().endsWith(".tmp")).toList();
    }
  }

  @Test
  void aSavedProjectIsTheOldOneOrTheNewOneAndWhichIsTold() throws Exception {
    Path file = folder.resolve("map.periplo");
    ProjectFiles.save(PROJECT, file);
    int failures = endured(file, ProjectFiles.toBytes(PROJECT), this::saveSafely);

    assertThat(failures).as("operations that can fail").isGreaterThan(20);
  }

  /// Saves, and looks whether what was there before is kept where nothing else is told.
  private void saveSafely(Path file, FaultyDisk disk) throws ProblemException {
    Path state = folder.resolve("state" + states++);
    Saved saved = new Safekeeping(disk.at(state), 2).save(NEXT, file, Optional.empty());
    Path real = folder.resolve("map.periplo");
    Stamp before = Stamp.of(ProjectFiles.toBytes(PROJECT));

    if (saved.notKept().isEmpty()) {
      assertThat(new Safekeeping(state, 2).backups().holding(real, before)).isPresent();
    }
  }

  @ParameterizedTest
  @EnumSource
  void anExportIsTheOldOneOrTheNewOneAndWhichIsTold(ExportFormat format) throws Exception {
    ComposedExport export = new Export(PROJECT, format, ExportOptions.USUAL).composed();
    Path file = folder.resolve("map." + format.extension());
    int failures = endured(file, OLD, (target, _) -> export.to(target, Progress.UNWATCHED));

    assertThat(failures).as("operations that can fail").isGreaterThan(7);
  }

  @Test
  void whatAJournalDoesNotComplainOfIsFoundAgain() throws Exception {
    List<Project> states = Stream.of("a", "b", "c", "d").map(PROJECT::withName).toList();
    int operation = 0;
    FaultyDisk disk;
    do {
      Path journals = folder.resolve("journals" + operation);
      disk = new FaultyDisk();
      disk.failAt(operation);
      int kept = kept(disk.at(journals), states);

      assertThat(states.indexOf(crashed(journals)))
          .as("operation %d", operation)
          .isGreaterThanOrEqualTo(kept);
      operation++;
    } while (disk.hasFailed());
    assertThat(operation).as("operations that can fail").isGreaterThan(8);
  }

  /// The place of the last state of which the journal did not say that it could not be kept; its
  /// folder is left as a crash leaves it.
  private static int kept(Path home, List<Project> states) throws Exception {
    List<IOException> troubles = new ArrayList<>();
    int kept = -1;
    try (Journals journals = new Journals(home, InstantSource.system(), troubles::add)) {
      Journal journal = journals.begin();
      for (int i = 0; i < states.size(); i++) {
        int before = troubles.size();
        journal.note(states.get(i), Optional.empty());
        journal.await();
        kept = troubles.size() == before ? i : kept;
      }
    }
    return kept;
  }

  /// What is found in copies of the journals, which nobody has locked.
  private Project crashed(Path home) throws IOException {
    Path copies = Files.createDirectory(folder.resolve("copies-of-" + home.getFileName()));
    try (Stream<Path> files = Files.list(home)) {
      for (Path file : files.toList()) {
        Files.copy(file, copies.resolve(file.getFileName()));
      }
    }
    try (Journals journals =
        new Journals(
            copies,
            InstantSource.system(),
            it -> {
              throw new AssertionError(it);
            })) {
      return journals.find().getFirst().project();
    }
  }
}
