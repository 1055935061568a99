package org.periplo.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.periplo.drawing.ChevronMark;
import org.periplo.drawing.Mark;
import org.periplo.drawing.TextMark;
import org.periplo.edit.SmallMap;
import org.periplo.figures.MapFigure;
import org.periplo.geometry.Box;
import org.periplo.layout.Arrangement;
import org.periplo.layout.MapLayout;
import org.periplo.model.ElementId;
import org.periplo.theme.Theme;

class InSightTest {

  private final MapLayout layout =
      Arrangement.of(SmallMap.project(), SmallMap.mapOf(SmallMap.project()), Theme.LIGHT);
  private final MapFigure figure = MapFigure.of(layout, Theme.LIGHT.palette());
  private final Mark stage = showing(figure.heads(), SmallMap.BEFORE);
  private final Mark lane = showing(figure.labels(), SmallMap.ACTIONS);

  private static Mark showing(List<Mark> marks, ElementId element) {
    return Sheet.of(marks).showing(element).orElseThrow();
  }

  private Mark seenFrom(Mark mark, double x, double y) {
    return new InSight(layout, new Box(x, y, 5000, 5000)).of(mark);
  }

  private static Box words(Mark mark) {
    return ((ChevronMark) mark).textBox();
  }

  @Test
  void namesThatAreSeenStayWhereTheyAre() {
    assertThat(seenFrom(stage, 0, 0)).isEqualTo(stage);
    assertThat(seenFrom(lane, 0, 0)).isEqualTo(lane);
  }

  @Test
  void theNameOfAStageFollowsTheEdgeOfTheWindow() {
    double edge = words(stage).x() + 60;
    Mark followed = seenFrom(stage, edge, 0);

    assertThat(words(followed).x()).isEqualTo(edge + 11);
    assertThat(words(followed).width()).isEqualTo(words(stage).width());
    assertThat(followed.bounds()).isEqualTo(stage.bounds());
  }

  @Test
  void theNameOfAStageNeverLeavesIt() {
    Mark followed = seenFrom(stage, stage.bounds().right(), 0);
    double end = words(followed).x() + ((ChevronMark) followed).text().usedWidth();

    assertThat(end).isLessThan(stage.bounds().right() - ((ChevronMark) stage).point());
  }

  @Test
  void theLabelOfALaneFollowsTheHeadsAndNeverLeavesTheLane() {
    Box box = layout.boundsOf(SmallMap.ACTIONS).orElseThrow();

    assertThat(((TextMark) seenFrom(lane, 0, box.y() + 30)).bounds().y()).isEqualTo(box.y() + 41);
    assertThat(seenFrom(lane, 0, box.bottom()).bounds().bottom()).isLessThan(box.bottom());
  }
}
