package org.periplo.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.periplo.drawing.Progress;

class TracePainterTest {

  @Test
  void aTraceHasALineForEachMark() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    new TracePainter().paint(SmallMap.twoPages(), out, Progress.UNWATCHED);

    Golden.assertSame("paint/small-map.trace", out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void marksCanBeTracedWithoutAPage() {
    assertThat(TracePainter.trace(java.util.List.of(SmallMap.PICTURE)))
        .isEqualTo("picture FIGURE \"Two colours\" 270,180 30×40 pictureLogo\n");
  }
}
