package org.periplo.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.periplo.edit.SmallMap.COMPARE;
import static org.periplo.edit.SmallMap.FEELINGS;
import static org.periplo.edit.SmallMap.PAY;
import static org.periplo.edit.SmallMap.WIDE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.periplo.edit.ChangeStepWidth;
import org.periplo.edit.SmallMap;
import org.periplo.geometry.Box;
import org.periplo.layout.PlacedCurve.PlacedPoint;
import org.periplo.model.Project;
import org.periplo.theme.Theme;

class ColumnWidthTest {

  private static final double USUAL = Theme.LIGHT.stepWidth();

  private final MapLayout layout =
      laidOut(
          new ChangeStepWidth(PAY, 0.5)
              .applyTo(new ChangeStepWidth(COMPARE, 2).applyTo(SmallMap.project())));

  private static MapLayout laidOut(Project project) {
    return Arrangement.of(project, SmallMap.mapOf(project), Theme.LIGHT);
  }

  @Test
  void aColumnIsAsWideAsItsStepSays() {
    assertThat(layout.steps().stream().map(it -> it.column().width()))
        .containsExactly(USUAL, 2 * USUAL, USUAL / 2, USUAL, USUAL);
    assertThat(layout.steps().stream().map(PlacedStep::head).map(Box::width))
        .containsExactly(USUAL, 2 * USUAL, USUAL / 2, USUAL, USUAL);
  }

  @Test
  void aStageIsAsWideAsItsSteps() {
    assertThat(layout.stages().stream().map(it -> it.box().width()))
        .containsExactly(3 * USUAL, USUAL / 2, 2 * USUAL);
    assertThat(layout.size().width())
        .isEqualTo(Theme.LIGHT.labelWidth() + 5.5 * USUAL + Theme.CHEVRON_POINT);
  }

  @Test
  void aCardIsAsWideAsTheColumnsThatItReachesOver() {
    assertThat(layout.card(WIDE).orElseThrow().box().width())
        .isEqualTo(3.5 * USUAL - 2 * Theme.CARD_GAP);
  }

  @Test
  void emotionPointsStandInTheMiddleOfTheirColumns() {
    List<PlacedPoint> points = layout.curves().getFirst().points();

    assertThat(points.stream().map(it -> it.at().x()))
        .isEqualTo(
            points.stream()
                .map(it -> layout.step(it.point().step()).orElseThrow().column().centre().x())
                .toList());
    assertThat(layout.lane(FEELINGS).flatMap(PlacedLane::band).orElseThrow().right())
        .isEqualTo(layout.steps().getLast().column().right());
  }
}
