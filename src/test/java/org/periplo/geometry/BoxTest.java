package org.periplo.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoxTest {

  private static final Box BOX = new Box(10, 20, 40, 30);

  @Test
  void edgesAndMiddleFollowFromCornerAndExtent() {
    assertThat(BOX.right()).isEqualTo(50);
    assertThat(BOX.bottom()).isEqualTo(50);
    assertThat(BOX.centre()).isEqualTo(new Point(30, 35));
    assertThat(BOX.size()).isEqualTo(new Size(40, 30));
  }

  @Test
  void aBoxCanBeMadeAtTheOriginOrAroundAPoint() {
    assertThat(Box.of(new Size(3, 4))).isEqualTo(new Box(0, 0, 3, 4));
    assertThat(Box.around(new Point(30, 35), 40, 30)).isEqualTo(BOX);
  }

  @Test
  void theUpperLeftEdgesAreInsideAndTheOthersAreNot() {
    assertThat(BOX.contains(new Point(10, 20))).isTrue();
    assertThat(BOX.contains(new Point(49.9, 49.9))).isTrue();
    assertThat(BOX.contains(new Point(50, 30))).isFalse();
    assertThat(BOX.contains(new Point(30, 50))).isFalse();
    assertThat(BOX.contains(new Point(9.9, 30))).isFalse();
    assertThat(BOX.contains(new Point(30, 19.9))).isFalse();
  }

  @Test
  void boxesTouchWhereTheyShareAnAreaOrAnEdge() {
    assertThat(BOX.touches(new Box(40, 40, 40, 40))).isTrue();
    assertThat(BOX.touches(new Box(50, 20, 5, 5))).isTrue();
    assertThat(BOX.touches(new Box(20, 25, 1, 1))).isTrue();
    assertThat(BOX.touches(new Box(51, 20, 5, 5))).isFalse();
    assertThat(BOX.touches(new Box(20, 51, 5, 5))).isFalse();
    assertThat(BOX.touches(new Box(0, 20, 9, 5))).isFalse();
    assertThat(BOX.touches(new Box(20, 0, 5, 19))).isFalse();
  }

  @Test
  void aBoxCanBeMovedAndGrown() {
    assertThat(BOX.plus(1, -2)).isEqualTo(new Box(11, 18, 40, 30));
    assertThat(BOX.grown(5)).isEqualTo(new Box(5, 15, 50, 40));
  }

  @Test
  void insetsLeaveTheInnerPartAndNeverLessThanNothing() {
    assertThat(BOX.inside(new Insets(1, 2, 3, 4))).isEqualTo(new Box(14, 21, 34, 26));
    assertThat(BOX.inside(Insets.of(5, 6))).isEqualTo(new Box(15, 26, 30, 18));
    assertThat(BOX.inside(Insets.all(100)).size()).isEqualTo(new Size(0, 0));
    assertThat(BOX.inside(Insets.NONE)).isEqualTo(BOX);
  }

  @Test
  void aUnionHoldsBoth() {
    assertThat(BOX.union(new Box(0, 30, 20, 60))).isEqualTo(new Box(0, 20, 50, 70));
    assertThat(BOX.union(new Box(20, 25, 1, 1))).isEqualTo(BOX);
  }
}
