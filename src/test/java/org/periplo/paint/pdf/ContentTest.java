package org.periplo.paint.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.periplo.paint.Golden;
import org.periplo.paint.SmallMap;

class ContentTest {

  @Test
  void eachKindOfMarkBecomesTheOperatorsThatSomebodyHasRead() throws IOException {
    try (ReadBack pdf = new ReadBack(ReadBack.painted(SmallMap.document()))) {
      Golden.assertSame("paint/small-map.pdf.operators", String.join("\n", pdf.operators()) + "\n");
    }
  }

  @Test
  void theSmallMapIsReadAsSomebodyHasReadIt() throws IOException {
    byte[] painted = ReadBack.painted(SmallMap.twoPages());
    try (ReadBack pdf = new ReadBack(painted)) {
      Golden.assertSame("paint/small-map.pdf.structure", String.join("\n", pdf.structure()) + "\n");
    }
    assertThat(Conformance.brokenForReadingAloud(painted)).isEmpty();
    assertThat(Conformance.brokenForArchives(painted)).isEmpty();
  }
}
