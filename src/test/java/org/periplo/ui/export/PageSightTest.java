package org.periplo.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.periplo.drawing.Placing;
import org.periplo.geometry.Point;
import org.periplo.geometry.Size;

class PageSightTest {

  private static final Size WINDOW = new Size(432, 332);
  private static final Size PAGE = new Size(800, 400);
  private static final PageSight WHOLE = PageSight.whole(WINDOW, PAGE);
  private static final Point MIDDLE = new Point(216, 166);

  @Test
  void allOfAPageLiesInTheMiddle() {
    assertThat(WHOLE).isEqualTo(new PageSight(WINDOW, PAGE, new Placing(0.5, 16, 66), true));
  }

  @Test
  void whatIsUnderThePointerStaysThereWhenOneComesNearer() {
    assertThat(WHOLE.zoomed(4, MIDDLE).placing()).isEqualTo(new Placing(2, -584, -234));
  }

  @Test
  void nobodyGoesFartherAwayThanTheWholePage() {
    assertThat(WHOLE.zoomed(4, MIDDLE).zoomed(0.1, new Point(0, 0))).isEqualTo(WHOLE);
  }

  @Test
  void aPageIsMovedAsFarAsItsMargin() {
    PageSight near = WHOLE.zoomed(2, MIDDLE);

    assertThat(near.moved(10, -5).placing()).isEqualTo(new Placing(1, -174, -39));
    assertThat(near.moved(10_000, 10_000).placing()).isEqualTo(new Placing(1, 16, 16));
    assertThat(near.moved(-10_000, -10_000).placing()).isEqualTo(new Placing(1, -384, -84));
    assertThat(WHOLE.moved(50, 50)).isEqualTo(WHOLE);
  }

  @Test
  void theWholePageStaysWholeInAnotherWindow() {
    assertThat(WHOLE.in(new Size(232, 332), PAGE).placing()).isEqualTo(new Placing(0.25, 16, 116));
  }

  @Test
  void aPageThatIsNearStaysAsNearInAnotherWindow() {
    assertThat(WHOLE.zoomed(2, MIDDLE).in(new Size(232, 332), PAGE).placing().scale()).isEqualTo(1);
  }
}
