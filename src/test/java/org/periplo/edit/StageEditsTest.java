package org.periplo.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.periplo.edit.SmallMap.AFTER;
import static org.periplo.edit.SmallMap.ASK;
import static org.periplo.edit.SmallMap.BEFORE;
import static org.periplo.edit.SmallMap.DURING;
import static org.periplo.edit.SmallMap.MAP;

import java.util.NoSuchElementException;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.periplo.model.BrokenRuleException;
import org.periplo.model.IdSource;
import org.periplo.model.MapId;
import org.periplo.model.Phase;
import org.periplo.model.Project;
import org.periplo.model.Rule;
import org.periplo.model.Stage;
import org.periplo.model.StageId;

class StageEditsTest {
  private final Project project = SmallMap.project();
  private final IdSource ids = new IdSource(new SplittableRandom(1));

  @Test
  void aNewStageHasAStepAndStandsAtItsPlace() {
    Project added = AddStage.of(MAP, 1, "new", Phase.BEFORE, "step", ids).applyTo(project);

    assertThat(Sketch.stages(added))
        .isEqualTo("before[search compare] new[step] during[pay] after[use tell]");
    assertThat(Sketch.cells(added)).contains("actions/compare[wide*4]");
  }

  @Test
  void aStageIsRenamedAndChanged() {
    assertThat(new RenameStage(DURING, "buy").applyTo(project))
        .isEqualTo(with(DURING, it -> it.withName("buy")));
    assertThat(new ChangeStage(DURING, Phase.SERVICE, "pay fast").applyTo(project))
        .isEqualTo(with(DURING, it -> it.withPhase(Phase.SERVICE).withGoal("pay fast")));
    assertThat(new ChangeStage(DURING, Phase.DURING, "").applyTo(project)).isSameAs(project);
  }

  private Project with(StageId id, UnaryOperator<Stage> change) {
    return project.withMap(
        MAP,
        map ->
            map.withStages(
                map.stages().stream()
                    .map(it -> it.id().equals(id) ? change.apply(it) : it)
                    .toList()));
  }

  @Test
  void aStageMovesWithItsStepsCardsAndEmotions() {
    Project moved = new MoveStage(AFTER, 0).applyTo(project);

    assertThat(Sketch.stages(moved))
        .isEqualTo("after[use tell] before[search compare] during[pay]");
    assertThat(Sketch.cells(moved))
        .containsExactly(
            "actions/search[ask read]",
            "actions/compare[wide*2]",
            "contacts/use[mail]",
            "contacts/pay[till]",
            "pains/pay[queue]",
            "ideas/pay[app]");
    assertThat(Sketch.curves(moved)).containsExactly("tell 2.0 search -1.0 pay 1.5");
  }

  @Test
  void aStageThatStaysWhereItIsChangesNothing() {
    assertThat(new MoveStage(AFTER, 2).applyTo(project)).isSameAs(project);
  }

  @Test
  void aCopiedStageHasCopiesOfAllThatStandsInIt() {
    Project doubled = DuplicateStage.of(project, AFTER, ids).applyTo(project);

    assertThat(Sketch.stages(doubled))
        .isEqualTo("before[search compare] during[pay] after[use tell] after[use tell]");
    assertThat(Sketch.cells(doubled)).filteredOn("contacts/use[mail]"::equals).hasSize(2);
    assertThat(Sketch.cells(doubled)).contains("actions/compare[wide*3]");
    assertThat(Sketch.curves(doubled)).containsExactly("search -1.0 pay 1.5 tell 2.0 tell 2.0");
  }

  @Test
  void aSpanInsideACopiedStageIsCopied() {
    Project narrow = new ChangeCardSpan(ASK, 2).applyTo(project);

    assertThat(Sketch.cells(DuplicateStage.of(narrow, BEFORE, ids).applyTo(narrow)))
        .filteredOn("actions/search[ask*2 read]"::equals)
        .hasSize(2);
  }

  @Test
  void aDeletedStageTakesItsStepsAndTheirCardsAlong() {
    Project left = new DeleteStage(BEFORE).applyTo(project);

    assertThat(Sketch.stages(left)).isEqualTo("during[pay] after[use tell]");
    assertThat(Sketch.cells(left))
        .containsExactly(
            "actions/pay[wide*2]",
            "contacts/pay[till]",
            "contacts/use[mail]",
            "pains/pay[queue]",
            "ideas/pay[app]");
    assertThat(Sketch.curves(left)).containsExactly("pay 1.5 tell 2.0");
  }

  @Test
  void theLastStageStays() {
    Project one = new DeleteStage(AFTER).applyTo(new DeleteStage(DURING).applyTo(project));

    assertThatThrownBy(() -> new DeleteStage(BEFORE).applyTo(one))
        .isInstanceOf(BrokenRuleException.class)
        .extracting("rule")
        .isEqualTo(Rule.MAP_HAS_STAGE);
  }

  @Test
  void whatIsNotThereIsRefused() {
    StageId none = new StageId("none");

    assertThatThrownBy(
            () -> AddStage.of(new MapId("none"), 0, "", Phase.BEFORE, "", ids).applyTo(project))
        .isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> new RenameStage(none, "").applyTo(project))
        .isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> new MoveStage(none, 0).applyTo(project))
        .isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> DuplicateStage.of(project, none, ids))
        .isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> new DeleteStage(none).applyTo(project))
        .isInstanceOf(NoSuchElementException.class);
  }
}
