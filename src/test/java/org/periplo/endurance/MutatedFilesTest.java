package org.periplo.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class MutatedFilesTest {

  private static final long SEED = 20_251_122;

  @Test
  void aDamagedFileIsRefusedInASentenceOrWorksInEveryWay() throws IOException {
    MutatedFiles files = new MutatedFiles(SEED);

    assertThat(files.tryAll(400)).as("seed %d", SEED).isEmpty();
    assertThat(files.read()).as("files that were read").isBetween(120, 280);
  }
}
