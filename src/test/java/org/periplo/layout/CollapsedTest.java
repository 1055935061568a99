package org.periplo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.periplo.edit.SmallMap;
import org.periplo.geometry.Box;
import org.periplo.model.Cell;
import org.periplo.model.ElementId;
import org.periplo.model.Project;
import org.periplo.theme.Theme;

class CollapsedTest {

  private final Project project = SmallMap.project();
  private final MapLayout open = with(Set.of());

  private MapLayout with(Set<ElementId> collapsed) {
    return Arrangement.of(project, SmallMap.mapOf(project), Theme.LIGHT, collapsed);
  }

  private static List<String> words(MapLayout layout, ElementId lane) {
    return layout.lanes().stream()
        .filter(it -> it.lane().id().equals(lane))
        .flatMap(it -> it.label().paragraphs().stream())
        .flatMap(it -> it.lines().stream())
        .flatMap(it -> it.runs().stream())
        .map(it -> it.text().strip())
        .toList();
  }

  @Test
  void aCollapsedLaneIsAsHighAsItsNameAndSaysHowManyCardsItHides() {
    MapLayout layout = with(Set.of(SmallMap.ACTIONS));
    PlacedLane lane = layout.lane(SmallMap.ACTIONS).orElseThrow();

    assertThat(lane.box().height()).isLessThan(40);
    assertThat(String.join(" ", words(layout, SmallMap.ACTIONS))).isEqualTo("actions 3\u00A0cards");
    assertThat(layout.card(SmallMap.ASK)).isEmpty();
    assertThat(layout.size().height())
        .isEqualTo(
            open.size().height()
                - open.lane(SmallMap.ACTIONS).orElseThrow().box().height()
                + lane.box().height());
  }

  @Test
  void aCollapsedLaneOfEmotionsHidesItsCurves() {
    MapLayout layout = with(Set.of(SmallMap.FEELINGS));

    assertThat(layout.curves()).isEmpty();
    assertThat(String.join(" ", words(layout, SmallMap.FEELINGS)))
        .isEqualTo("feelings 1\u00A0curve");
  }

  @Test
  void aCollapsedStageIsOneNarrowColumnThatTheCurvePassesThrough() {
    MapLayout layout = with(Set.of(SmallMap.AFTER));
    Box stage = layout.boundsOf(SmallMap.AFTER).orElseThrow();

    assertThat(stage.width()).isLessThan(Theme.LIGHT.stepWidth());
    assertThat(layout.steps())
        .extracting(it -> it.step().id())
        .containsExactly(SmallMap.SEARCH, SmallMap.COMPARE, SmallMap.PAY, SmallMap.USE);
    assertThat(layout.step(SmallMap.USE).orElseThrow().column().width()).isEqualTo(stage.width());
    assertThat(layout.corner().height()).isLessThan(open.corner().height() + 15);
    assertThat(layout.card(SmallMap.MAIL)).isEmpty();
    assertThat(layout.curves().getFirst().points()).hasSize(2);
    assertThat(layout.curves().getFirst().band().right()).isEqualTo(stage.right());
    assertThat(layout.boundsOf(new Cell(SmallMap.ACTIONS, SmallMap.TELL))).isEmpty();
  }

  @Test
  void aCardThatReachesOutOfACollapsedStageIsStillSeen() {
    MapLayout layout = with(Set.of(SmallMap.BEFORE));
    Box wide = layout.boundsOf(SmallMap.WIDE).orElseThrow();

    assertThat(wide.right()).isGreaterThan(layout.boundsOf(SmallMap.BEFORE).orElseThrow().right());
    assertThat(layout.card(SmallMap.ASK)).isEmpty();
  }

  @Test
  void theNameOfACollapsedStageIsNotBrokenInsideWords() {
    assertThat(with(Set.of(SmallMap.BEFORE)).stages().getFirst().name().paragraphs())
        .singleElement()
        .satisfies(it -> assertThat(it.lines()).hasSize(1));
  }

  @Test
  void whatIsExpandedAgainStandsAsBefore() {
    assertThat(with(Set.of()))
        .isEqualTo(Arrangement.of(project, SmallMap.mapOf(project), Theme.LIGHT));
  }
}
