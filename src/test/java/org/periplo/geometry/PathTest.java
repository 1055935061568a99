package org.periplo.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.periplo.geometry.Path.Close;
import org.periplo.geometry.Path.CurveTo;
import org.periplo.geometry.Path.LineTo;
import org.periplo.geometry.Path.MoveTo;

class PathTest {

  private static final Point A = new Point(1, 2);
  private static final Point B = new Point(11, 2);
  private static final Point C = new Point(6, 9);
  private static final Box BOX = new Box(10, 20, 40, 30);

  @Test
  void aLineGoesFromPointToPoint() {
    assertThat(Path.line(List.of(A, B, C)))
        .isEqualTo(new Path(List.of(new MoveTo(A), new LineTo(B), new LineTo(C))));
  }

  @Test
  void aPolygonGoesBackToItsBeginning() {
    assertThat(Path.polygon(List.of(A, B, C)))
        .isEqualTo(new Path(List.of(new MoveTo(A), new LineTo(B), new LineTo(C), new Close())));
  }

  @Test
  void aBoxWithoutRoundCornersIsAPolygon() {
    assertThat(Path.rounded(BOX, 0))
        .isEqualTo(
            Path.polygon(
                List.of(
                    new Point(10, 20), new Point(50, 20), new Point(50, 50), new Point(10, 50))));
  }

  @Test
  void roundCornersStayWithinTheBox() {
    Path rounded = Path.rounded(BOX, 8);

    assertThat(rounded.bounds()).isEqualTo(BOX);
    assertThat(curves(rounded)).isEqualTo(4);
  }

  @Test
  void aRadiusIsHeldWithinHalfOfTheShorterSide() {
    assertThat(Path.rounded(BOX, 100)).isEqualTo(Path.rounded(BOX, 15));
  }

  @Test
  void aRoundCornerIsAsGoodAsACircle() {
    Path rounded = Path.rounded(new Box(0, 0, 20, 20), 10);

    assertThat(middle(rounded, 2, new Point(10, 0)))
        .satisfies(
            it -> assertThat(Math.hypot(it.x() - 10, it.y() - 10)).isCloseTo(10, within(0.003)));
  }

  @Test
  void anEllipseTouchesTheSidesOfItsBox() {
    Path ellipse = Path.ellipse(BOX);

    assertThat(ellipse.bounds()).isEqualTo(BOX);
    assertThat(curves(ellipse)).isEqualTo(4);
    assertThat(ellipse.segments().getFirst()).isEqualTo(new MoveTo(new Point(30, 20)));
  }

  @Test
  void everyPointOfAPathCanBeChanged() {
    Path path = new Path(List.of(new MoveTo(A), new LineTo(B), new CurveTo(A, B, C), new Close()));

    assertThat(path.map(it -> it.plus(1, 1)))
        .isEqualTo(
            new Path(
                List.of(
                    new MoveTo(A.plus(1, 1)),
                    new LineTo(B.plus(1, 1)),
                    new CurveTo(A.plus(1, 1), B.plus(1, 1), C.plus(1, 1)),
                    new Close())));
  }

  @Test
  void boundsHoldAllPieces() {
    Path path =
        new Path(
            List.of(
                new MoveTo(new Point(5, 5)),
                new LineTo(new Point(6, 7)),
                new MoveTo(new Point(-3, 20)),
                new CurveTo(new Point(0, -8), new Point(9, 9), new Point(2, 2))));

    assertThat(path.bounds()).isEqualTo(new Box(-3, -8, 12, 28));
  }

  private static long curves(Path path) {
    return path.segments().stream().filter(CurveTo.class::isInstance).count();
  }

  private static Point middle(Path path, int segment, Point from) {
    CurveTo curve = (CurveTo) path.segments().get(segment);
    return new Point(
        (from.x() + 3 * curve.first().x() + 3 * curve.second().x() + curve.end().x()) / 8,
        (from.y() + 3 * curve.first().y() + 3 * curve.second().y() + curve.end().y()) / 8);
  }
}
