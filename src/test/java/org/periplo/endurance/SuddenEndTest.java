package org.periplo.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
  void twoWhoSaveTheSameFileLoseNothingThatWasSaidToBeSaved() throws Exception {
    Rivals rivals = Rivals.in(folder, 3);

    assertThat(rivals.lost()).isEqualTo(Set.of());
    assertThat(rivals.doubled()).isZero();
    assertThat(rivals.saved()).hasSizeGreaterThan(5);
    assertThat(rivals.refused()).as("how often they met").isPositive();
  }
}
