package org.periplo.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.periplo.geometry.Box;

class RoundBoxTest {

  private static final Box BOX = new Box(10.3, 20.7, 138.2, 61.9);

  private static List<Box> filled(RoundBox round) {
    List<Box> rows = new ArrayList<>();
    round.fill((x, y, width, height) -> rows.add(new Box(x, y, width, height)));
    return rows;
  }

  private static List<Box> stroked(RoundBox round, double width) {
    List<Box> rows = new ArrayList<>();
    round.stroke(width, (x, y, w, h) -> rows.add(new Box(x, y, w, h)));
    return rows;
  }

  private static double area(List<Box> boxes) {
    return boxes.stream().mapToDouble(it -> it.width() * it.height()).sum();
  }

  private static double areaOf(Box box, double radius) {
    return box.width() * box.height() - (4 - Math.PI) * radius * radius;
  }

  private static boolean overlap(Box one, Box other) {
    return Math.min(one.right(), other.right()) - Math.max(one.x(), other.x()) > 1e-9
        && Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y()) > 1e-9;
  }

  @Test
  void theRowsCoverTheBoxWithoutItsCorners() {
    for (double radius : new double[] {1, 4, 7.3, 16, 30.95}) {
      assertThat(area(filled(new RoundBox(BOX, radius))))
          .as("radius %s", radius)
          .isCloseTo(areaOf(BOX, radius), within(1.5));
    }
  }

  @Test
  void theOutlineCoversWhatIsBetweenTwoBoxes() {
    for (double width : new double[] {0.75, 1, 2.5}) {
      double expected =
          areaOf(BOX.grown(width / 2), 6 + width / 2)
              - areaOf(BOX.grown(-width / 2), 6 - width / 2);
      assertThat(area(stroked(new RoundBox(BOX, 6), width)))
          .as("width %s", width)
          .isCloseTo(expected, within(1.5));
    }
  }

  @Test
  void noPixelIsPaintedTwice() {
    for (List<Box> boxes :
        List.of(filled(new RoundBox(BOX, 9)), stroked(new RoundBox(BOX, 9), 1.5))) {
      for (int i = 0; i < boxes.size(); i++) {
        for (int j = 0; j < i; j++) {
          assertThat(overlap(boxes.get(i), boxes.get(j))).as("%s and %s", i, j).isFalse();
        }
      }
    }
  }

  @Test
  void cornersTooSmallToSeeAreSquare() {
    assertThat(filled(new RoundBox(BOX, 0.5))).hasSizeLessThan(5);
    assertThat(area(filled(new RoundBox(BOX, 0.5)))).isCloseTo(138.2 * 61.9, within(0.001));
  }
}
