package org.periplo.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SystemOpenerTest {

  private static final Path FILE = Path.of("/home/ana/mapa.pdf");

  @Test
  void eachSystemHasItsCommandThatOpensAFile() {
    assertThat(new SystemOpener("Linux").opening(FILE)).containsExactly("xdg-open", "" + FILE);
    assertThat(new SystemOpener("Mac OS X").opening(FILE)).containsExactly("open", "" + FILE);
    assertThat(new SystemOpener("Windows 11").opening(FILE))
        .containsExactly("rundll32", "url.dll,FileProtocolHandler", "" + FILE);
  }

  @Test
  void eachSystemHasItsCommandThatShowsAFileInItsFolder() {
    assertThat(new SystemOpener("Linux").showing(FILE)).containsExactly("xdg-open", "/home/ana");
    assertThat(new SystemOpener("Mac OS X").showing(FILE)).containsExactly("open", "-R", "" + FILE);
    assertThat(new SystemOpener("Windows 11").showing(FILE))
        .containsExactly("explorer", "/select," + FILE);
  }

  @Test
  void aFileThatNothingOpensIsTold() throws Exception {
    CountDownLatch told = new CountDownLatch(1);

    new SystemOpener("Linux").open(Path.of("no-such-folder", "no-such-file.pdf"), told::countDown);

    assertThat(told.await(20, TimeUnit.SECONDS)).isTrue();
  }
}
