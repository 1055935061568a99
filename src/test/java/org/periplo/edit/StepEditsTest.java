package org.periplo.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.periplo.edit.SmallMap.AFTER;
import static org.periplo.edit.SmallMap.BEFORE;
import static org.periplo.edit.SmallMap.COMPARE;
import static org.periplo.edit.SmallMap.DURING;
import static org.periplo.edit.SmallMap.PAY;
import static org.periplo.edit.SmallMap.SEARCH;
import static org.periplo.edit.SmallMap.TELL;
import static org.periplo.edit.SmallMap.USE;

import java.util.NoSuchElementException;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.periplo.model.BrokenRuleException;
import org.periplo.model.IdSource;
import org.periplo.model.Project;
import org.periplo.model.Rule;
import org.periplo.model.StageId;
import org.periplo.model.Step;
import org.periplo.model.StepId;

class StepEditsTest {
  private static final Step NEW = Step.of(new StepId("new"), "new");

  private final Project project = SmallMap.project();
  private final IdSource ids = new IdSource(new SplittableRandom(1));

  @Test
  void aNewStepStandsAtItsPlace() {
    assertThat(Sketch.stages(new AddStep(BEFORE, NEW, 0).applyTo(project)))
        .isEqualTo("before[new search compare] during[pay] after[use tell]");
    assertThat(Sketch.stages(AddStep.of(BEFORE, 9, "last", ids).applyTo(project)))
        .isEqualTo("before[search compare last] during[pay] after[use tell]");
  }

  @Test
  void aCardReachesOverAStepThatIsAddedInsideOfIt() {
    assertThat(Sketch.cells(new AddStep(DURING, NEW, 1).applyTo(project)))
        .contains("actions/compare[wide*4]");
  }

  @Test
  void aCardDoesNotReachOverAStepThatIsAddedAtItsEnds() {
    assertThat(Sketch.cells(new AddStep(BEFORE, NEW, 1).applyTo(project)))
        .contains("actions/compare[wide*3]");
    assertThat(Sketch.cells(new AddStep(AFTER, NEW, 1).applyTo(project)))
        .contains("actions/compare[wide*3]");
  }

  @Test
  void aStepIsRenamed() {
    assertThat(Sketch.stages(new RenameStep(PAY, "buy").applyTo(project)))
        .isEqualTo("before[search compare] during[buy] after[use tell]");
    assertThat(new RenameStep(PAY, "pay").applyTo(project)).isSameAs(project);
  }

  @Test
  void aStepGetsWiderAndNarrowerWithinItsRange() {
    Project wide = new ChangeStepWidth(PAY, 2.5).applyTo(project);

    assertThat(SmallMap.mapOf(wide).steps().stream().map(Step::width))
        .containsExactly(1.0, 1.0, 2.5, 1.0, 1.0);
    assertThat(new ChangeStepWidth(PAY, 1).applyTo(wide)).isEqualTo(project);
    assertThat(new ChangeStepWidth(PAY, 1).applyTo(project)).isSameAs(project);
    assertThatThrownBy(() -> new ChangeStepWidth(PAY, 0.4).applyTo(project))
        .isInstanceOf(BrokenRuleException.class);
    assertThatThrownBy(() -> new ChangeStepWidth(PAY, 4.1).applyTo(project))
        .isInstanceOf(BrokenRuleException.class);
  }

  @Test
  void aStepMovesWithinItsStageWithItsCardsAndEmotions() {
    Project moved = new MoveStep(SEARCH, BEFORE, 1).applyTo(project);

    assertThat(Sketch.stages(moved))
        .isEqualTo("before[compare search] during[pay] after[use tell]");
    assertThat(Sketch.cells(moved)).contains("actions/search[ask read]");
  }

  @Test
  void aStepMovesToAnotherStage() {
    Project moved = new MoveStep(TELL, BEFORE, 0).applyTo(project);

    assertThat(Sketch.stages(moved))
        .isEqualTo("before[tell search compare] during[pay] after[use]");
    assertThat(Sketch.curves(moved)).containsExactly("tell 2.0 search -1.0 pay 1.5");
  }

  @Test
  void aSpanKeepsItsFirstStepAndItsWidthWhenStepsMove() {
    assertThat(Sketch.cells(new MoveStep(USE, BEFORE, 0).applyTo(project)))
        .contains("actions/compare[wide*3]");
  }

  @Test
  void aSpanEndsAtTheMapsEndWhenItsFirstStepMoves() {
    assertThat(Sketch.cells(new MoveStep(COMPARE, AFTER, 1).applyTo(project)))
        .contains("actions/compare[wide*2]");
    assertThat(Sketch.cells(new MoveStep(COMPARE, AFTER, 2).applyTo(project)))
        .contains("actions/compare[wide]");
  }

  @Test
  void aStageDoesNotGiveAwayItsLastStep() {
    assertThatThrownBy(() -> new MoveStep(PAY, AFTER, 0).applyTo(project))
        .isInstanceOf(BrokenRuleException.class)
        .extracting("rule")
        .isEqualTo(Rule.STAGE_HAS_STEP);
  }

  @Test
  void aStepThatStaysWhereItIsChangesNothing() {
    assertThat(new MoveStep(PAY, DURING, 0).applyTo(project)).isSameAs(project);
    assertThat(new MoveStep(COMPARE, BEFORE, 9).applyTo(project)).isSameAs(project);
  }

  @Test
  void aCopiedStepHasCopiesOfItsCardsLinksAndEmotions() {
    Project doubled = DuplicateStep.of(project, PAY, ids).applyTo(project);

    assertThat(Sketch.stages(doubled))
        .isEqualTo("before[search compare] during[pay pay] after[use tell]");
    assertThat(Sketch.cells(doubled))
        .containsExactly(
            "actions/search[ask read]",
            "actions/compare[wide*4]",
            "contacts/pay[till]",
            "contacts/pay[till]",
            "contacts/use[mail]",
            "pains/pay[queue]",
            "pains/pay[queue]",
            "ideas/pay[app]",
            "ideas/pay[app]");
    assertThat(Sketch.links(doubled))
        .isEqualTo("queue-till till-mail app-queue queue-till app-queue");
    assertThat(Sketch.curves(doubled)).containsExactly("search -1.0 pay 1.5 pay 1.5 tell 2.0");
  }

  @Test
  void aCardThatEndsInACopiedStepReachesOverTheCopy() {
    assertThat(Sketch.cells(DuplicateStep.of(project, USE, ids).applyTo(project)))
        .contains("actions/compare[wide*4]", "contacts/use[mail]");
    assertThat(Sketch.cells(DuplicateStep.of(project, COMPARE, ids).applyTo(project)))
        .contains("actions/compare[wide*4]");
    assertThat(Sketch.cells(DuplicateStep.of(project, TELL, ids).applyTo(project)))
        .contains("actions/compare[wide*3]");
  }

  @Test
  void aDeletedStepTakesItsCardsLinksAndEmotionsAlong() {
    Project left = new DeleteStep(USE).applyTo(project);

    assertThat(Sketch.stages(left)).isEqualTo("before[search compare] during[pay] after[tell]");
    assertThat(Sketch.cells(left))
        .containsExactly(
            "actions/search[ask read]",
            "actions/compare[wide*2]",
            "contacts/pay[till]",
            "pains/pay[queue]",
            "ideas/pay[app]");
    assertThat(Sketch.links(left)).isEqualTo("queue-till app-queue");
    assertThat(Sketch.curves(new DeleteStep(SEARCH).applyTo(project)))
        .containsExactly("pay 1.5 tell 2.0");
  }

  @Test
  void aCardBeginsInTheNextOfItsStepsWhenItsFirstIsDeleted() {
    assertThat(Sketch.cells(new DeleteStep(COMPARE).applyTo(project)))
        .contains("actions/pay[wide*2]");
  }

  @Test
  void aStageGoesWithItsLastStep() {
    Project left = new DeleteStep(PAY).applyTo(project);

    assertThat(Sketch.stages(left)).isEqualTo("before[search compare] after[use tell]");
    assertThat(Sketch.cells(left)).contains("actions/compare[wide*2]");
  }

  @Test
  void theLastStepOfAMapStays() {
    Project one =
        new DeleteStep(SEARCH)
            .applyTo(new DeleteStage(AFTER).applyTo(new DeleteStage(DURING).applyTo(project)));

    assertThat(Sketch.stages(one)).isEqualTo("before[compare]");
    assertThatThrownBy(() -> new DeleteStep(COMPARE).applyTo(one))
        .isInstanceOf(BrokenRuleException.class)
        .extracting("rule")
        .isEqualTo(Rule.MAP_HAS_STAGE);
  }

  @Test
  void whatIsNotThereIsRefused() {
    StepId none = new StepId("none");

    assertThatThrownBy(() -> new AddStep(new StageId("none"), NEW, 0).applyTo(project))
        .isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> new RenameStep(none, "").applyTo(project))
        .isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> new MoveStep(PAY, new StageId("none"), 0).applyTo(project))
        .isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> DuplicateStep.of(project, none, ids))
        .isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> new DeleteStep(none).applyTo(project))
        .isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> new AddStep(BEFORE, NEW, -1).applyTo(project))
        .isInstanceOf(BrokenRuleException.class);
  }
}
