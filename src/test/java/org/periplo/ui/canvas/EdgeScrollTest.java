package org.periplo.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.periplo.geometry.Box;
import org.periplo.geometry.Point;
import org.periplo.gesture.Feedback.Drift;

class EdgeScrollTest {

  private static final Box AREA = new Box(130, 64, 870, 536);

  @Test
  void theMapRestsWhileThePointerIsInside() {
    assertThat(EdgeScroll.speed(new Point(500, 300), AREA)).isEqualTo(new Point(0, 0));
  }

  @Test
  void theMapComesFasterTheNearerThePointerIsToTheEdge() {
    assertThat(EdgeScroll.speed(new Point(982, 300), AREA)).isEqualTo(new Point(-9, 0));
    assertThat(EdgeScroll.speed(new Point(1400, 300), AREA)).isEqualTo(new Point(-18, 0));
    assertThat(EdgeScroll.speed(new Point(500, 60), AREA)).isEqualTo(new Point(0, 18));
    assertThat(EdgeScroll.speed(new Point(140, 590), AREA).x()).isPositive();
    assertThat(EdgeScroll.speed(new Point(140, 590), AREA).y()).isNegative();
  }

  @Test
  void theMapGoesOnlyTheWaysThatAreOpen() {
    assertThat(EdgeScroll.along(Drift.NOWHERE, 3, 4)).isEqualTo(new Point(0, 0));
    assertThat(EdgeScroll.along(Drift.SIDEWAYS, 3, 4)).isEqualTo(new Point(3, 0));
    assertThat(EdgeScroll.along(Drift.UP_AND_DOWN, 3, 4)).isEqualTo(new Point(0, 4));
    assertThat(EdgeScroll.along(Drift.ANYWHERE, 3, 4)).isEqualTo(new Point(3, 4));
  }
}
