package org.periplo.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.periplo.files.Stamp;
import org.periplo.model.LargeProject;
import org.periplo.model.Project;
import org.periplo.model.RandomProject;

class JournalsTest {

  private static final Instant NOON = Instant.parse("2026-05-31T12:00:00Z");
  private static final Project FIRST = LargeProject.of(3, 4, 40);
  private static final Project SECOND = FIRST.withName("Después");
  private static final Origin ORIGIN =
      new Origin(Path.of("/maps/map.periplo").toAbsolutePath(), Stamp.of(new byte[] {1}));

  private final List<IOException> troubles = new ArrayList<>();
  private Instant now = NOON;

  @TempDir private Path folder;
  private Journals running;

  @BeforeEach
  void begin() {
    running = new Journals(folder.resolve("journals"), new Clock(), troubles::add);
  }

  private final class Clock implements InstantSource {
    @Override
    public Instant instant() {
      return now;
    }
  }

  @AfterEach
  void end() {
    assertThat(troubles).isEmpty();
    running.close();
  }

  /// A journal of the first project, on the disk.
  private Journal begun() throws InterruptedException {
    Journal journal = running.begin();
    journal.note(FIRST, Optional.of(ORIGIN));
    journal.await();
    return journal;
  }

  /// What a crash leaves: the file, and nobody who holds it.
  private Path crashed() throws IOException {
    Path copies = Files.createDirectories(folder.resolve("after"));
    try (Stream<Path> files = Files.list(folder.resolve("journals"))) {
      for (Path file : files.toList()) {
        Files.copy(file, copies.resolve(file.getFileName()));
      }
    }
    return copies;
  }

  private List<Recovered> found(Path crashed) {
    try (Journals next = new Journals(crashed, new Clock(), troubles::add)) {
      return next.find();
    }
  }

  @Test
  void whatWasNotedLastIsFoundAfterACrash() throws Exception {
    Journal journal = begun();
    now = NOON.plus(Duration.ofMinutes(1));
    journal.note(SECOND, Optional.of(ORIGIN));
    journal.await();

    assertThat(found(crashed()))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.project()).isEqualTo(SECOND);
              assertThat(it.origin()).contains(ORIGIN);
              assertThat(it.time()).isEqualTo(NOON.plus(Duration.ofMinutes(1)));
            });
  }

  @Test
  void aProjectWithoutAFileIsFoundToo() throws Exception {
    Journal journal = running.begin();
    journal.note(FIRST, Optional.empty());
    journal.await();

    assertThat(found(crashed())).singleElement().satisfies(it -> assertThat(it.origin()).isEmpty());
  }

  @Test
  void whatIsSavedLeavesNothingBehind() throws Exception {
    Journal journal = begun();
    journal.forget();
    journal.await();

    assertThat(folder.resolve("journals")).isEmptyDirectory();
  }

  @Test
  void anEditAfterASaveIsFoundAgain() throws Exception {
    Journal journal = running.begin();
    journal.note(FIRST, Optional.of(ORIGIN));
    journal.forget();
    journal.note(SECOND, Optional.of(ORIGIN));
    journal.await();

    assertThat(found(crashed())).extracting(Recovered::project).containsExactly(SECOND);
  }

  @Test
  void aJournalOfManyStepsIsBegunAnewAndHoldsTheLast() throws Exception {
    Project small = LargeProject.of(1, 1, 1);
    Journal journal = running.begin();
    journal.note(small, Optional.of(ORIGIN));
    journal.await();
    Path first = only(folder.resolve("journals"));
    for (int step = 1; step <= Journal.MOST_STEPS; step++) {
      journal.note(small.withName("Step " + step), Optional.of(ORIGIN));
      journal.await();
    }

    assertThat(only(folder.resolve("journals"))).isNotEqualTo(first);
    assertThat(found(crashed()))
        .extracting(Recovered::project)
        .containsExactly(small.withName("Step " + Journal.MOST_STEPS));
  }

  @Test
  void whatARunningProgramWritesIsLeftAlone() throws Exception {
    Journal _ = begun();

    assertThat(found(folder.resolve("journals"))).isEmpty();
    assertThat(folder.resolve("journals")).isNotEmptyDirectory();
  }

  @Test
  void aFolderThatWasNeverThereHoldsNothing() {
    assertThat(running.find()).isEmpty();
  }

  @Test
  void aRecordThatWasNotWrittenToItsEndIsLeftOutWhereverItStops() throws Exception {
    Journal journal = begun();
    Path crashed = crashed();
    Path file = only(crashed);
    long before = Files.size(file);
    journal.note(SECOND, Optional.of(ORIGIN));
    journal.await();
    Files.delete(file);
    file = only(crashed());
    byte[] whole = Files.readAllBytes(file);
    for (int length = (int) before; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));

      assertThat(projects(crashed)).as("cut at %d", length).containsExactly(FIRST);
    }
  }

  @Test
  void aJournalOfWhichNothingWasWrittenToItsEndIsTakenAway() throws Exception {
    Journal _ = begun();
    Path crashed = crashed();
    Path file = only(crashed);
    try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
      channel.truncate(200);
    }

    assertThat(projects(crashed)).isEmpty();
    assertThat(file).doesNotExist();
  }

  @Test
  void whatFollowsABrokenRecordIsLeftOut() throws Exception {
    Journal journal = begun();
    journal.note(SECOND, Optional.of(ORIGIN));
    journal.await();
    Path crashed = crashed();
    Path file = only(crashed);
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length - 10] ^= 1;
    Files.write(file, bytes);

    assertThat(projects(crashed)).containsExactly(FIRST);
  }

  @Test
  void manyEditsOfManyKindsAreFollowed() throws Exception {
    Journal journal = running.begin();
    Project last = FIRST;
    for (long seed = 1; seed <= 60; seed++) {
      last = RandomProject.from(seed);
      journal.note(last, Optional.of(ORIGIN));
      if (seed % 3 == 0) {
        journal.await();
      }
    }
    journal.await();

    assertThat(found(crashed())).extracting(Recovered::project).containsExactly(last);
  }

  @Test
  void aJournalBelongsInTheFileThatTheProjectWasSavedAs() throws Exception {
    Journal journal = running.begin();
    journal.note(FIRST, Optional.empty());
    journal.await();
    journal.note(SECOND, Optional.of(ORIGIN));
    journal.await();

    assertThat(found(crashed()))
        .singleElement()
        .satisfies(it -> assertThat(it.origin()).contains(ORIGIN));
  }

  @Test
  void whatIsFoundIsNotFoundTwiceAndGoneWhenItIsDiscarded() throws Exception {
    Journal _ = begun();
    Path crashed = crashed();
    Recovered first = found(crashed).getFirst();

    assertThat(found(crashed)).isEmpty();
    first.close();
    Recovered again = found(crashed).getFirst();
    again.discard();
    assertThat(crashed).isEmptyDirectory();
  }

  private List<Project> projects(Path crashed) throws IOException {
    List<Project> projects = new ArrayList<>();
    for (Recovered it : found(crashed)) {
      projects.add(it.project());
      it.close();
    }
    return projects;
  }

  private static Path only(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList().getFirst();
    }
  }
}
