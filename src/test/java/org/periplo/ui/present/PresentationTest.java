package org.periplo.ui.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.periplo.edit.SmallMap;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.LaneId;
import org.periplo.model.LaneKind;
import org.periplo.model.Stage;
import org.periplo.model.StageId;
import org.periplo.ui.present.Scene.OfStage;
import org.periplo.ui.present.Scene.WholeMap;

class PresentationTest {

  private static final LaneId NEW = new LaneId("new");

  private final JourneyMap map = SmallMap.mapOf(SmallMap.project());
  private final PresentationPlan usual = PresentationPlan.USUAL;
  private final PresentationPlan together = usual.withReveal(Reveal.TOGETHER);

  private Presentation presented(PresentationPlan plan) {
    return Presentation.of(map, plan, Set.of());
  }

  private static JourneyMap without(StageId gone, JourneyMap map) {
    List<Stage> left = map.stages().stream().filter(it -> !it.id().equals(gone)).toList();
    return map.with(it -> it.stages(left).cards(List.of()).curves(List.of()).links(List.of()));
  }

  private static JourneyMap withLanes(JourneyMap map, List<Lane> lanes) {
    return map.with(it -> it.lanes(lanes).cards(List.of()).curves(List.of()).links(List.of()));
  }

  @Test
  void theWholeMapComesFirstAndLastAndItsStagesInBetween() {
    assertThat(presented(together).scenes())
        .containsExactly(
            new WholeMap(),
            stage(SmallMap.BEFORE),
            stage(SmallMap.DURING),
            stage(SmallMap.AFTER),
            new WholeMap());
  }

  private OfStage stage(StageId stage) {
    return new OfStage(stage, usual.lanesOf(map), Set.of());
  }

  @Test
  void lanesComeOneAfterAnotherInTheirChosenOrder() {
    PresentationPlan plan = usual.ordering(List.of(SmallMap.PAINS, SmallMap.ACTIONS));
    List<Scene> scenes = presented(plan).scenes();

    assertThat(scenes).hasSize(2 + 3 * 5);
    assertThat(scenes.get(1))
        .isEqualTo(
            new OfStage(
                SmallMap.BEFORE,
                List.of(SmallMap.PAINS),
                Set.of(SmallMap.ACTIONS, SmallMap.CONTACTS, SmallMap.FEELINGS, SmallMap.IDEAS)));
    assertThat(scenes.get(5))
        .isEqualTo(
            new OfStage(
                SmallMap.BEFORE,
                List.of(
                    SmallMap.PAINS,
                    SmallMap.ACTIONS,
                    SmallMap.CONTACTS,
                    SmallMap.FEELINGS,
                    SmallMap.IDEAS),
                Set.of()));
  }

  @Test
  void whatIsCollapsedIsLeftOut() {
    Presentation presentation =
        Presentation.of(map, usual, Set.of(SmallMap.DURING, SmallMap.FEELINGS));

    assertThat(presentation.stages()).containsExactly(SmallMap.BEFORE, SmallMap.AFTER);
    assertThat(presentation.scenes()).hasSize(2 + 2 * 4);
  }

  @Test
  void aMapWithoutLanesStillShowsItsStages() {
    assertThat(Presentation.of(withLanes(map, List.of()), usual, Set.of()).scenes())
        .containsExactly(
            new WholeMap(),
            new OfStage(SmallMap.BEFORE, List.of(), Set.of()),
            new OfStage(SmallMap.DURING, List.of(), Set.of()),
            new OfStage(SmallMap.AFTER, List.of(), Set.of()),
            new WholeMap());
  }

  @Test
  void itEndsAtItsEndsAndGoesFromSceneToScene() {
    Presentation first = presented(together);

    assertThat(first.previous()).isEqualTo(first);
    assertThat(first.last().next()).isEqualTo(first.last());
    assertThat(first.next().stage()).contains(SmallMap.BEFORE);
    assertThat(first.next().next().previous()).isEqualTo(first.next());
    assertThat(first.last().first()).isEqualTo(first);
  }

  @Test
  void aNumberLeadsToTheBeginningOfAStage() {
    Presentation first = presented(usual);

    assertThat(first.atStage(2).index()).isEqualTo(6);
    assertThat(first.atStage(2).stage()).contains(SmallMap.DURING);
    assertThat(first.atStage(0)).isEqualTo(first);
    assertThat(first.atStage(4)).isEqualTo(first);
  }

  @Test
  void anEditLeavesItWhereItIs() {
    Presentation there = presented(usual).atStage(2).next().next();

    JourneyMap fewer = without(SmallMap.BEFORE, map);
    assertThat(there.continuedIn(Presentation.of(fewer, usual, Set.of())).scene())
        .isEqualTo(there.scene());
    assertThat(presented(usual).last().continuedIn(Presentation.of(fewer, usual, Set.of())).index())
        .isEqualTo(2 * 5 + 1);
    assertThat(presented(usual).continuedIn(Presentation.of(fewer, usual, Set.of())).index())
        .isZero();
  }

  @Test
  void aLaneMoreOrLessHidesNothingThatWasSeen() {
    Presentation there = presented(usual).atStage(2).next();
    List<Lane> more = new ArrayList<>(map.lanes());
    more.add(1, Lane.of(NEW, LaneKind.TEXT));
    JourneyMap richer = withLanes(map, more);
    JourneyMap poorer = withLanes(map, map.lanes().subList(1, 5));

    assertThat(revealed(there, richer)).containsExactly(SmallMap.ACTIONS, NEW, SmallMap.CONTACTS);
    assertThat(revealed(there, poorer)).containsExactly(SmallMap.CONTACTS);
  }

  private List<LaneId> revealed(Presentation there, JourneyMap edited) {
    Scene scene = there.continuedIn(Presentation.of(edited, usual, Set.of())).scene();
    return ((OfStage) scene).revealed();
  }

  @Test
  void whereItsStageIsGoneItGoesOnWithTheNext() {
    Presentation during = presented(usual).atStage(2).next();
    Presentation after = presented(usual).atStage(3).next();

    Presentation withoutDuring = Presentation.of(without(SmallMap.DURING, map), usual, Set.of());
    Presentation withoutAfter = Presentation.of(without(SmallMap.AFTER, map), usual, Set.of());

    assertThat(during.continuedIn(withoutDuring)).isEqualTo(withoutDuring.atStage(SmallMap.AFTER));
    assertThat(after.continuedIn(withoutAfter)).isEqualTo(withoutAfter.last());
  }

  @Test
  void anotherWayToRevealLanesHidesNothingThatWasSeen() {
    Presentation all = presented(together).atStage(3);

    assertThat(all.continuedIn(presented(usual)).scene()).isEqualTo(all.scene());
    assertThat(presented(usual).atStage(3).continuedIn(presented(together))).isEqualTo(all);
  }

  @Test
  void theOrderOfOtherMapsStaysWhenOneIsOrdered() {
    PresentationPlan plan = usual.withOrder(List.of(NEW, SmallMap.IDEAS, SmallMap.PAINS));

    assertThat(plan.ordering(List.of(SmallMap.PAINS, SmallMap.IDEAS)).order())
        .containsExactly(SmallMap.PAINS, SmallMap.IDEAS, NEW);
    assertThat(plan.lanesOf(map))
        .containsExactly(
            SmallMap.IDEAS, SmallMap.PAINS, SmallMap.ACTIONS, SmallMap.CONTACTS, SmallMap.FEELINGS);
  }
}
