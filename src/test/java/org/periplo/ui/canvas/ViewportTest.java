package org.periplo.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.periplo.geometry.Box;
import org.periplo.geometry.Point;
import org.periplo.geometry.Size;
import org.periplo.gesture.Layer;
import org.periplo.gesture.Spot;

class ViewportTest {

  private static final Size WINDOW = new Size(1000, 600);
  private static final Size LARGE = new Size(3000, 2000);
  private static final Size SMALL = new Size(400, 300);
  private static final Size CORNER = new Size(130, 64);

  private final Viewport large = new Viewport(WINDOW, LARGE, CORNER, 1, 16, 16);
  private final Viewport scrolled = large.moved(-500, -300);

  @Test
  void aSmallMapStandsInTheMiddleWhereverItIsScrolled() {
    Viewport small = new Viewport(WINDOW, SMALL, CORNER, 1, -70, 16);

    assertThat(small.x()).isEqualTo(300);
    assertThat(small.moved(50, -40)).isEqualTo(small);
  }

  @Test
  void aLargeMapIsScrolledToItsEdgesAndSomeAirBeyond() {
    assertThat(large.moved(999, 999)).isEqualTo(large);

    Viewport end = large.moved(-9999, -9999);
    assertThat(end.x() + LARGE.width()).isBetween(900.0, 999.0);
    assertThat(end.y() + LARGE.height()).isBetween(500.0, 599.0);
  }

  @Test
  void theMapStandsOnWholePixels() {
    Viewport somewhere = scrolled.zoomed(1.37, new Point(333, 222)).moved(0.3, 0.4);

    assertThat(somewhere.x()).isEqualTo(Math.rint(somewhere.x()));
    assertThat(somewhere.area(Layer.BODY).x()).isEqualTo(Math.rint(somewhere.area(Layer.BODY).x()));
  }

  @Test
  void zoomKeepsWhatIsUnderThePointer() {
    Point pixel = new Point(620, 410);
    Point before = scrolled.spotAt(pixel).at();
    Point after = scrolled.zoomed(2.5, pixel).spotAt(pixel).at();

    assertThat(Math.abs(after.x() - before.x())).isLessThan(0.5);
    assertThat(Math.abs(after.y() - before.y())).isLessThan(0.5);
  }

  @Test
  void zoomStaysBetweenTenAndFourHundredPercent() {
    assertThat(large.zoomed(0.001, new Point(0, 0)).zoom()).isEqualTo(0.1);
    assertThat(large.zoomed(99, new Point(0, 0)).zoom()).isEqualTo(4);
  }

  @Test
  void theWholeMapIsSeenWhenItIsFitted() {
    Viewport fitted = large.fitted();

    assertThat(fitted.visible(Layer.BODY).right()).isCloseTo(LARGE.width(), within(3.0));
    assertThat(fitted.visible(Layer.BODY).bottom()).isCloseTo(LARGE.height(), within(3.0));
    assertThat(fitted.area(Layer.BODY).bottom()).isLessThan(WINDOW.height());
    assertThat(new Viewport(WINDOW, SMALL, CORNER, 3, 0, 0).fitted().zoom()).isEqualTo(1);
  }

  @Test
  void headsAndLabelsStayAtTheEdge() {
    assertThat(scrolled.area(Layer.CORNER)).isEqualTo(new Box(0, 0, 130, 64));
    assertThat(scrolled.area(Layer.HEAD)).isEqualTo(new Box(130, 0, 870, 64));
    assertThat(scrolled.area(Layer.LABEL)).isEqualTo(new Box(0, 64, 130, 536));
    assertThat(scrolled.area(Layer.BODY)).isEqualTo(new Box(130, 64, 870, 536));
    assertThat(scrolled.labelsFloat()).isTrue();
    assertThat(scrolled.headsFloat()).isTrue();
    assertThat(large.labelsFloat()).isFalse();
  }

  @Test
  void eachLayerScrollsInItsOwnWay() {
    assertThat(scrolled.spotAt(new Point(200, 300)))
        .isEqualTo(new Spot(Layer.BODY, new Point(684, 584)));
    assertThat(scrolled.spotAt(new Point(200, 30)))
        .isEqualTo(new Spot(Layer.HEAD, new Point(684, 30)));
    assertThat(scrolled.spotAt(new Point(20, 300)))
        .isEqualTo(new Spot(Layer.LABEL, new Point(20, 584)));
    assertThat(scrolled.spotAt(new Point(20, 30)))
        .isEqualTo(new Spot(Layer.CORNER, new Point(20, 30)));
  }

  @Test
  void whatIsSoughtIsScrolledIntoSightAndNoFurther() {
    Box seen = scrolled.visible(Layer.BODY);
    Box inside = new Box(seen.x() + 100, seen.y() + 100, 120, 40);
    assertThat(scrolled.showing(Layer.BODY, inside)).isEqualTo(scrolled);

    Viewport right =
        scrolled.showing(Layer.BODY, new Box(seen.right() + 50, seen.y() + 100, 120, 40));
    assertThat(right.y()).isEqualTo(scrolled.y());
    assertThat(right.visible(Layer.BODY).right()).isEqualTo(seen.right() + 50 + 120 + Viewport.AIR);

    Viewport left = scrolled.showing(Layer.HEAD, new Box(200, 0, 138, 36));
    assertThat(left.visible(Layer.BODY).x()).isEqualTo(200 - Viewport.AIR);
    assertThat(left.y()).isEqualTo(scrolled.y());
  }

  @Test
  void thePaperReachesNotFarBeyondTheWindow() {
    Box paper = large.zoomed(4, new Point(0, 0)).moved(-5000, -3000).paper();

    assertThat(paper.width()).isLessThan(1100);
    assertThat(paper.height()).isLessThan(700);
    assertThat(large.paper().x()).isEqualTo(16);
  }

  @Test
  void aPlaceIsFoundAgainInAWindowOfAnySize() {
    Viewport there = scrolled.zoomed(1.5, new Point(700, 300));

    Viewport back = large.in(new Size(800, 500)).at(there.place());

    assertThat(back.zoom()).isEqualTo(1.5);
    assertThat(back.place().centre().x()).isCloseTo(there.place().centre().x(), within(1.0));
    assertThat(back.place().centre().y()).isCloseTo(there.place().centre().y(), within(1.0));
  }

  @Test
  void aPartIsShownAsLargeAsTheWindowAllowsBesideStagesAndLabels() {
    Box part = new Box(900, 700, 1200, 500);
    Viewport fitted = large.fittedTo(part);

    assertThat(fitted.visible(Layer.BODY).union(part)).isEqualTo(fitted.visible(Layer.BODY));
    assertThat(fitted.zoom()).isCloseTo((1000 - 32) / (130.0 + 1200), within(0.001));
    assertThat(large.fittedTo(new Box(900, 700, 9, 9)).zoom()).isEqualTo(2);
  }

  @Test
  void whatIsSoughtIsNotShownUnderWhatFloatsOverTheCorner() {
    Viewport covered = scrolled.coveredBy(new Size(220, 150));
    Box seen = covered.visible(Layer.BODY);
    Box low = new Box(seen.right() - 150, seen.bottom() - 90, 120, 40);
    Box beside = new Box(seen.x() + 150, seen.bottom() - 90, 120, 40);

    assertThat(covered.showing(Layer.BODY, low).visible(Layer.BODY).bottom())
        .isEqualTo(low.bottom() + 150 + Viewport.AIR);
    assertThat(covered.showing(Layer.BODY, beside)).isEqualTo(covered);
  }
}
