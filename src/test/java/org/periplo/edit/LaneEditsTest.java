package org.periplo.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.periplo.edit.SmallMap.ACTIONS;
import static org.periplo.edit.SmallMap.CONTACTS;
import static org.periplo.edit.SmallMap.FEELINGS;
import static org.periplo.edit.SmallMap.IDEAS;
import static org.periplo.edit.SmallMap.MAP;
import static org.periplo.edit.SmallMap.mapOf;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.periplo.model.BrokenRuleException;
import org.periplo.model.EmotionCurve;
import org.periplo.model.IdSource;
import org.periplo.model.Lane;
import org.periplo.model.LaneId;
import org.periplo.model.LaneKind;
import org.periplo.model.MapId;
import org.periplo.model.Project;
import org.periplo.model.ServiceLine;

class LaneEditsTest {
  private final Project project = SmallMap.project();
  private final IdSource ids = new IdSource(new SplittableRandom(1));

  @Test
  void aNewLaneStandsAtItsPlace() {
    AddLane edit = AddLane.of(MAP, 1, LaneKind.QUOTES, ids);

    assertThat(mapOf(edit.applyTo(project)).lanes().get(1))
        .isEqualTo(Lane.of(edit.lane().id(), LaneKind.QUOTES));
  }

  @Test
  void aLaneIsRenamedAndChanged() {
    assertThat(new RenameLane(ACTIONS, "does").applyTo(project))
        .isEqualTo(with(ACTIONS, it -> it.withName("does")));
    assertThat(
            new ChangeLane(ACTIONS, LaneKind.THOUGHTS, "small", Optional.of(ServiceLine.VISIBILITY))
                .applyTo(project))
        .isEqualTo(
            with(
                ACTIONS,
                it ->
                    it.withKind(LaneKind.THOUGHTS)
                        .withDescription("small")
                        .withLineBelow(Optional.of(ServiceLine.VISIBILITY))));
    assertThat(new ChangeLane(ACTIONS, LaneKind.ACTIONS, "", Optional.empty()).applyTo(project))
        .isSameAs(project);
  }

  private Project with(LaneId id, UnaryOperator<Lane> change) {
    return project.withMap(
        MAP,
        map ->
            map.withLanes(
                map.lanes().stream()
                    .map(it -> it.id().equals(id) ? change.apply(it) : it)
                    .toList()));
  }

  @Test
  void aLaneDoesNotTakeAKindThatItsContentDoesNotFit() {
    assertThatThrownBy(
            () -> new ChangeLane(ACTIONS, LaneKind.METRICS, "", Optional.empty()).applyTo(project))
        .isInstanceOf(BrokenRuleException.class);
    assertThatThrownBy(
            () -> new ChangeLane(FEELINGS, LaneKind.TEXT, "", Optional.empty()).applyTo(project))
        .isInstanceOf(BrokenRuleException.class);
  }

  @Test
  void aLaneMoves() {
    assertThat(Sketch.lanes(new MoveLane(IDEAS, 0).applyTo(project)))
        .isEqualTo("ideas actions contacts feelings pains");
    assertThat(Sketch.lanes(new MoveLane(ACTIONS, 9).applyTo(project)))
        .isEqualTo("contacts feelings pains ideas actions");
    assertThat(new MoveLane(CONTACTS, 1).applyTo(project)).isSameAs(project);
  }

  @Test
  void aCopiedLaneHasCopiesOfItsCardsAndTheLinksAmongThem() {
    Project doubled = DuplicateLane.of(project, CONTACTS, ids).applyTo(project);

    assertThat(Sketch.lanes(doubled)).isEqualTo("actions contacts contacts feelings pains ideas");
    assertThat(Sketch.cells(doubled))
        .containsExactly(
            "actions/search[ask read]",
            "actions/compare[wide*3]",
            "contacts/pay[till]",
            "contacts/use[mail]",
            "contacts/pay[till]",
            "contacts/use[mail]",
            "pains/pay[queue]",
            "ideas/pay[app]");
    assertThat(Sketch.links(doubled)).isEqualTo("queue-till till-mail app-queue till-mail");
  }

  @Test
  void aCopiedLaneOfEmotionsHasCopiesOfItsCurves() {
    Project doubled = DuplicateLane.of(project, FEELINGS, ids).applyTo(project);

    assertThat(Sketch.curves(doubled))
        .containsExactly("search -1.0 pay 1.5 tell 2.0", "search -1.0 pay 1.5 tell 2.0");
    assertThat(mapOf(doubled).curves()).extracting(EmotionCurve::lane).doesNotHaveDuplicates();
  }

  @Test
  void aDeletedLaneTakesItsCardsLinksAndCurvesAlong() {
    Project left = new DeleteLane(CONTACTS).applyTo(project);

    assertThat(Sketch.lanes(left)).isEqualTo("actions feelings pains ideas");
    assertThat(Sketch.cells(left))
        .containsExactly(
            "actions/search[ask read]",
            "actions/compare[wide*3]",
            "pains/pay[queue]",
            "ideas/pay[app]");
    assertThat(Sketch.links(left)).isEqualTo("app-queue");
    assertThat(Sketch.curves(new DeleteLane(FEELINGS).applyTo(project))).isEmpty();
  }

  @Test
  void whatIsNotThereIsRefused() {
    LaneId none = new LaneId("none");

    assertThatThrownBy(() -> AddLane.of(new MapId("none"), 0, LaneKind.TEXT, ids).applyTo(project))
        .isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> new RenameLane(none, "").applyTo(project))
        .isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> new MoveLane(none, 0).applyTo(project))
        .isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> DuplicateLane.of(project, none, ids))
        .isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> new DeleteLane(none).applyTo(project))
        .isInstanceOf(NoSuchElementException.class);
  }
}
