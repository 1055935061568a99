package org.periplo.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MonotoneCubicTest {

  private static final double HAIR = 1e-9;

  @Test
  void pointsOnALineGiveALine() {
    Path path = MonotoneCubic.through(points(0, 0, 3, 3, 9, 9));

    assertSame(
        path, new Path(List.of(move(0, 0), curve(1, 1, 2, 2, 3, 3), curve(5, 5, 7, 7, 9, 9))));
  }

  @Test
  void aPeakIsFlat() {
    // The slope at the peak is 0; at the ends it is the slope of the piece: 1 and −1.
    Path path = MonotoneCubic.through(points(0, 0, 3, 3, 6, 0));

    assertSame(
        path, new Path(List.of(move(0, 0), curve(1, 1, 2, 3, 3, 3), curve(4, 3, 5, 1, 6, 0))));
  }

  @Test
  void aStretchOfEqualValuesIsLevel() {
    Path path = MonotoneCubic.through(points(0, 0, 3, 3, 6, 3, 9, 6));

    assertSame(
        path,
        new Path(
            List.of(
                move(0, 0),
                curve(1, 1, 2, 3, 3, 3),
                curve(4, 3, 5, 3, 6, 3),
                curve(7, 3, 8, 5, 9, 6))));
  }

  @Test
  void aTangentThatIsTooSteepIsHeldWithinTheCircleOfRadiusThree() {
    // Slopes 1 and 9: the mean, 5, and the end's 1 give √(1² + 5²) = √26 in the first piece, so
    // both
    // are multiplied by 3 / √26.
    Path path = MonotoneCubic.through(points(0, 0, 3, 3, 6, 30));

    double held = 3 / Math.sqrt(26);
    assertSame(
        path,
        new Path(
            List.of(
                move(0, 0),
                curve(1, held, 2, 3 - 5 * held, 3, 3),
                curve(4, 3 + 5 * held, 5, 30 - 9, 6, 30))));
  }

  @Test
  void onePointIsAPlace() {
    assertThat(MonotoneCubic.through(points(4, 5))).isEqualTo(new Path(List.of(move(4, 5))));
  }

  @Test
  void pointsThatDoNotGoRightAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> MonotoneCubic.through(List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MonotoneCubic.through(points(0, 0, 0, 1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MonotoneCubic.through(points(0, 0, 3, 1, 2, 1)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theCurvePassesThroughItsPoints(long seed) {
    List<Point> points = random(seed);
    Path path = MonotoneCubic.through(points);

    assertThat(path.segments()).hasSameSizeAs(points);
    assertThat(path.segments().getFirst()).isEqualTo(new Path.MoveTo(points.getFirst()));
    for (int i = 1; i < points.size(); i++) {
      assertThat(piece(path, i).end()).isEqualTo(points.get(i));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void betweenTwoPointsItNeverLeavesTheirValuesNorTurnsBack(long seed) {
    List<Point> points = random(seed);
    Path path = MonotoneCubic.through(points);

    for (int i = 1; i < points.size(); i++) {
      Point from = points.get(i - 1);
      Point to = points.get(i);
      double direction = Math.signum(to.y() - from.y());
      double last = from.y();
      for (double share = 0; share <= 1; share += 1.0 / 64) {
        double y = height(from, piece(path, i), share);
        assertThat((y - last) * direction).isGreaterThanOrEqualTo(-HAIR);
        assertThat(y)
            .isBetween(Math.min(from.y(), to.y()) - HAIR, Math.max(from.y(), to.y()) + HAIR);
        last = y;
      }
    }
  }

  private static LongStream seeds() {
    return new Random(1980).longs(200);
  }

  private static List<Point> random(long seed) {
    Random random = new Random(seed);
    List<Point> points = new ArrayList<>();
    double x = 0;
    for (int i = 0; i <= random.nextInt(2, 20); i++) {
      x += 0.1 + random.nextDouble() * 100;
      points.add(
          new Point(x, random.nextInt(-2, 3) * (random.nextBoolean() ? 1 : random.nextDouble())));
    }
    return points;
  }

  private static double height(Point from, Path.CurveTo curve, double share) {
    double rest = 1 - share;
    return rest * rest * rest * from.y()
        + 3 * rest * rest * share * curve.first().y()
        + 3 * rest * share * share * curve.second().y()
        + share * share * share * curve.end().y();
  }

  private static Path.CurveTo piece(Path path, int i) {
    return (Path.CurveTo) path.segments().get(i);
  }

  private static void assertSame(Path path, Path expected) {
    assertThat(path)
        .usingRecursiveComparison(
            RecursiveComparisonConfiguration.builder()
                .withComparatorForType(
                    (one, other) -> Math.abs(one - other) < HAIR ? 0 : Double.compare(one, other),
                    Double.class)
                .build())
        .isEqualTo(expected);
  }

  private static List<Point> points(double... coordinates) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < coordinates.length; i += 2) {
      points.add(new Point(coordinates[i], coordinates[i + 1]));
    }
    return points;
  }

  private static Path.MoveTo move(double x, double y) {
    return new Path.MoveTo(new Point(x, y));
  }

  private static Path.CurveTo curve(
      double x1, double y1, double x2, double y2, double x, double y) {
    return new Path.CurveTo(new Point(x1, y1), new Point(x2, y2), new Point(x, y));
  }
}
