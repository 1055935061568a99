package org.periplo.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.periplo.geometry.Box;
import org.periplo.geometry.Point;
import org.periplo.geometry.Size;
import org.periplo.model.CardId;
import org.periplo.model.CurveId;
import org.periplo.model.ElementId;
import org.periplo.model.LaneId;
import org.periplo.theme.Colour;

class DrawingTest {

  private static final LaneId LANE = new LaneId("lane");
  private static final CardId BELOW = new CardId("below");
  private static final CardId ABOVE = new CardId("above");
  private static final CurveId CURVE = new CurveId("curve");

  @Test
  void theUppermostMarkThatShowsSomethingIsHit() {
    Drawing drawing =
        drawing(
            shown(LANE, 0, 0, 100, 100),
            shown(BELOW, 10, 10, 50, 50),
            shown(ABOVE, 40, 40, 50, 50));

    assertThat(drawing.elementAt(new Point(50, 50))).contains(ABOVE);
    assertThat(drawing.elementAt(new Point(20, 20))).contains(BELOW);
    assertThat(drawing.elementAt(new Point(95, 95))).contains(LANE);
    assertThat(drawing.elementAt(new Point(101, 50))).isEmpty();
  }

  @Test
  void decorationThatShowsNothingLetsTheHitThrough() {
    Drawing drawing = drawing(shown(BELOW, 0, 0, 50, 50), plain(0, 0, 100, 100));

    assertThat(drawing.elementAt(new Point(20, 20))).contains(BELOW);
    assertThat(drawing.elementAt(new Point(60, 60))).isEmpty();
  }

  @Test
  void insideAGroupItsPartIsHitAndElseTheGroup() {
    Drawing drawing =
        drawing(
            shown(LANE, 0, 0, 300, 300),
            group(CURVE, plain(10, 10, 100, 100), shown(ABOVE, 20, 20, 10, 10)));

    assertThat(drawing.elementAt(new Point(25, 25))).contains(ABOVE);
    assertThat(drawing.elementAt(new Point(80, 80))).contains(CURVE);
    assertThat(drawing.elementAt(new Point(200, 200))).contains(LANE);
  }

  @Test
  void aGroupThatShowsNothingLetsTheHitThroughBetweenItsParts() {
    GroupMark group =
        new GroupMark(
            Tag.DECORATION, List.of(shown(ABOVE, 0, 0, 10, 10), shown(ABOVE, 90, 90, 10, 10)));

    assertThat(drawing(shown(BELOW, 0, 0, 100, 100), group).elementAt(new Point(50, 50)))
        .contains(BELOW);
  }

  @Test
  void anElementIsWhereAllItsMarksAre() {
    Drawing drawing =
        drawing(
            shown(ABOVE, 0, 0, 10, 10),
            shown(BELOW, 5, 5, 5, 5),
            group(CURVE, shown(ABOVE, 30, 20, 10, 10)));

    assertThat(drawing.boundsOf(ABOVE)).contains(new Box(0, 0, 40, 30));
    assertThat(drawing.boundsOf(CURVE)).contains(new Box(30, 20, 10, 10));
    assertThat(drawing.boundsOf(LANE)).isEmpty();
  }

  @Test
  void theMarksInAnAreaKeepTheirOrder() {
    Mark first = plain(0, 0, 10, 10);
    Mark second = plain(50, 50, 10, 10);
    Mark third = plain(5, 5, 10, 10);

    assertThat(drawing(first, second, third).marksIn(new Box(8, 8, 4, 4)))
        .containsExactly(first, third);
  }

  @Test
  void oneDrawingCanLieUnderAnother() {
    Mark lower = plain(0, 0, 10, 10);
    Mark upper = plain(5, 5, 10, 10);
    Drawing narrow = new Drawing(new Size(10, 200), List.of(lower));
    Drawing wide = new Drawing(new Size(100, 20), List.of(upper));

    assertThat(narrow.under(wide))
        .isEqualTo(new Drawing(new Size(100, 200), List.of(lower, upper)));
  }

  private static Drawing drawing(Mark... marks) {
    return new Drawing(new Size(300, 300), List.of(marks));
  }

  private static GroupMark group(ElementId shows, Mark... marks) {
    return new GroupMark(Tag.of(Role.FIGURE, "", shows), List.of(marks));
  }

  private static BoxMark shown(ElementId shows, double x, double y, double width, double height) {
    return box(Tag.of(Role.CARD, "", shows), x, y, width, height);
  }

  private static BoxMark plain(double x, double y, double width, double height) {
    return box(Tag.DECORATION, x, y, width, height);
  }

  private static BoxMark box(Tag tag, double x, double y, double width, double height) {
    return BoxMark.filled(tag, new Box(x, y, width, height), Colour.WHITE);
  }
}
