package org.periplo.ui.minimap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.periplo.geometry.Box;
import org.periplo.geometry.Point;
import org.periplo.geometry.Size;

class OverviewTest {

  private final Overview overview = Overview.of(new Size(10400, 2000));

  @Test
  void theWholeMapFitsIntoThePicture() {
    assertThat(overview.size()).isEqualTo(new Size(208, 40));
    assertThat(Overview.of(new Size(1000, 5800)).size()).isEqualTo(new Size(20, 116));
  }

  @Test
  void aPictureIsOfUseIfTheMapIsMuchLargerThanWhatIsSeen() {
    assertThat(overview.isOfUse(new Box(0, 0, 1400, 900))).isTrue();
    assertThat(overview.isOfUse(new Box(0, 0, 10400, 2000))).isFalse();
  }

  @Test
  void theFrameStaysInThePicture() {
    assertThat(overview.framed(new Box(5200, 1000, 1000, 500))).isEqualTo(new Box(104, 20, 20, 10));
    assertThat(overview.framed(new Box(-500, 1500, 20000, 1000)))
        .isEqualTo(new Box(0, 30, 208, 10));
  }

  @Test
  void aPixelLeadsToThePointOfTheMapThatItShows() {
    assertThat(overview.pointAt(104, 20)).isEqualTo(new Point(5200, 1000));
  }
}
