package org.periplo.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.periplo.files.ProjectFiles;

class SuddenEndTest {

  /// What may be lost on a machine that does other work besides, in milliseconds; in full it is
  /// half a second.
  private static final long MOST = 2000;

  @TempDir Path folder;

  @Test
  void whoeverIsKilledLosesTheLastHalfSecondAtTheMost() throws Exception {
    long seed = System.nanoTime() % 1_000_000;

    assertThat(Kills.of(10, seed))
        .as("seeds from %d", seed)
        .hasSize(10)
        .allSatisfy(it -> assertThat(it).isLessThan(MOST));
  }

  @Test
  void whatAKilledWriterLeftIsClearedByASaveOfAnotherDay() throws Exception {
    Path file = folder.resolve("map.periplo");
    HeldUp.killed(file);
    Path left = onlyFile();
    ProjectFiles.save(Course.after(1), file);
    assertThat(left).as("somebody might be writing it").exists();

    Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
    ProjectFiles.save(Course.after(2), file);

    assertThat(onlyFile()).isEqualTo(file);
  }

  private Path onlyFile() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return assertThat(files.toList()).singleElement().actual();
    }
  }

  @Test
  void twoWhoSaveTheSameFileLoseNothingThatWasSaidToBeSaved() throws Exception {
    Rivals rivals = Rivals.in(folder, 3);

    assertThat(rivals.lost()).isEqualTo(Set.of());
    assertThat(rivals.doubled()).isZero();
    assertThat(rivals.saved()).hasSizeGreaterThan(5);
    assertThat(rivals.refused()).as("how often they met").isPositive();
  }
}
