package org.periplo.gesture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.periplo.edit.SmallMap.ACTIONS;
import static org.periplo.edit.SmallMap.AFTER;
import static org.periplo.edit.SmallMap.BEFORE;
import static org.periplo.edit.SmallMap.COMPARE;
import static org.periplo.edit.SmallMap.CONTACTS;
import static org.periplo.edit.SmallMap.DURING;
import static org.periplo.edit.SmallMap.FEELINGS;
import static org.periplo.edit.SmallMap.IDEAS;
import static org.periplo.edit.SmallMap.PAINS;
import static org.periplo.edit.SmallMap.PAY;
import static org.periplo.edit.SmallMap.SEARCH;
import static org.periplo.edit.SmallMap.TELL;
import static org.periplo.edit.SmallMap.USE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.periplo.edit.MoveLane;
import org.periplo.edit.MoveStage;
import org.periplo.edit.MoveStep;
import org.periplo.edit.Sketch;
import org.periplo.edit.SmallMap;
import org.periplo.geometry.Box;
import org.periplo.geometry.Point;
import org.periplo.gesture.Feedback.Drift;
import org.periplo.gesture.Feedback.PointerShape;
import org.periplo.model.ElementId;
import org.periplo.model.Lane;
import org.periplo.model.LaneId;
import org.periplo.model.Project;
import org.periplo.session.Selection;

class DraggingHeadsTest {

  private final Project project = SmallMap.project();
  private final EditorHarness editor = new EditorHarness(project);

  /// Takes a head to just behind the middle of another.
  private EditorHarness dragged(ElementId head, ElementId beyond) {
    return editor.press(editor.on(head)).dragTo(editor.on(beyond).at().plus(2, 2));
  }

  private String stages() {
    return Sketch.stages(editor.session().current());
  }

  private List<LaneId> lanes() {
    return editor.map().lanes().stream().map(Lane::id).toList();
  }

  @Test
  void aStageLandsBehindTheOneThatItIsDraggedBeyond() {
    dragged(BEFORE, DURING).release();

    assertThat(editor.session().current()).isEqualTo(new MoveStage(BEFORE, 1).applyTo(project));
    assertThat(editor.session().undoName().orElseThrow().key()).isEqualTo("edit.moveStage");
    assertThat(editor.selection()).isEqualTo(Selection.of(BEFORE));
    editor.session().undo();
    assertThat(editor.session().current()).isSameAs(project);
  }

  @Test
  void aStepLandsInItsStageOrInAnother() {
    dragged(SEARCH, COMPARE).release();
    assertThat(editor.session().current())
        .isEqualTo(new MoveStep(SEARCH, BEFORE, 1).applyTo(project));

    dragged(TELL, PAY).release();
    assertThat(stages()).isEqualTo("before[compare search] during[pay tell] after[use]");
  }

  @Test
  void theOnlyStepOfAStageTakesItsStageAlong() {
    dragged(PAY, USE).release();
    assertThat(stages()).isEqualTo("before[search compare] during[pay] after[use tell]");

    dragged(PAY, TELL).release();
    assertThat(editor.session().current()).isEqualTo(new MoveStage(DURING, 2).applyTo(project));
  }

  @Test
  void aLaneLandsUnderTheOneThatItIsDraggedBeyond() {
    dragged(PAINS, ACTIONS).release();

    assertThat(editor.session().current()).isEqualTo(new MoveLane(PAINS, 1).applyTo(project));
  }

  @Test
  void headsSelectedTogetherAreDraggedTogether() {
    editor.click(editor.on(ACTIONS)).holding(Modifier.SHIFT).click(editor.on(CONTACTS)).holding();
    dragged(CONTACTS, PAINS).release();

    assertThat(lanes()).containsExactly(FEELINGS, PAINS, ACTIONS, CONTACTS, IDEAS);
    assertThat(editor.session().undoName().orElseThrow().key()).isEqualTo("edit.moveLane");
    editor.session().undo();
    assertThat(editor.session().current()).isSameAs(project);
  }

  @Test
  void stepsThatWouldEmptyAnotherStageStayWhereTheyCouldGoLast() {
    editor.click(editor.on(SEARCH)).holding(Modifier.SHORTCUT).click(editor.on(PAY)).holding();
    dragged(SEARCH, TELL).release();

    assertThat(editor.session().current()).isSameAs(project);
  }

  @Test
  void aDragOnItsWayIsShownAndTheHeadHangsOnThePointer() {
    Box before = editor.box(BEFORE);
    dragged(BEFORE, DURING);

    assertThat(editor.session().current()).isSameAs(project);
    assertThat(editor.shownMap().stages().getFirst().id()).isEqualTo(DURING);
    Feedback feedback = editor.feedback();
    assertThat(feedback.pointer()).isEqualTo(PointerShape.CLOSED_HAND);
    assertThat(feedback.drift()).isEqualTo(Drift.SIDEWAYS);
    assertThat(feedback.lifted().orElseThrow().head()).isEqualTo(BEFORE);
    assertThat(feedback.lifted().orElseThrow().box().y()).isEqualTo(before.y());
    assertThat(feedback.lifted().orElseThrow().box().x()).isGreaterThan(before.x());
  }

  @Test
  void aHeadDraggedAwayAndBackLeavesNothingToUndo() {
    Point start = editor.on(SEARCH).at();
    dragged(SEARCH, TELL).dragTo(start).release();

    assertThat(editor.session().current()).isSameAs(project);
    assertThat(editor.session().undoName()).isEmpty();
  }

  @Test
  void escapePutsAHeadBack() {
    dragged(IDEAS, ACTIONS).key(KeyName.ESCAPE).release();

    assertThat(editor.session().shown()).isSameAs(project);
    assertThat(editor.feedback()).isEqualTo(Feedback.NONE);
  }

  @Test
  void aTremblingHandMovesNoHead() {
    editor.press(editor.on(USE)).dragTo(editor.on(USE).at().plus(3, 2)).release();

    assertThat(editor.session().shown()).isSameAs(project);
    assertThat(editor.selection()).isEqualTo(Selection.of(USE));
  }

  @Test
  void ctrlAndArrowsMoveStagesStepsAndLanes() {
    editor.click(editor.on(AFTER)).holding(Modifier.SHORTCUT).key(KeyName.LEFT);
    assertThat(stages()).isEqualTo("before[search compare] after[use tell] during[pay]");
    editor.key(KeyName.RIGHT).key(KeyName.RIGHT);
    assertThat(editor.session().current()).isEqualTo(project);

    editor.holding().click(editor.on(ACTIONS)).holding(Modifier.SHORTCUT).key(KeyName.DOWN);
    assertThat(lanes()).containsExactly(CONTACTS, ACTIONS, FEELINGS, PAINS, IDEAS);
    editor.key(KeyName.UP).key(KeyName.UP);
    assertThat(editor.session().current()).isEqualTo(project);
  }

  @Test
  void ctrlAndArrowsTakeAStepThroughItsStageAndIntoTheNext() {
    editor.click(editor.on(SEARCH)).holding(Modifier.SHORTCUT).key(KeyName.RIGHT);
    assertThat(stages()).isEqualTo("before[compare search] during[pay] after[use tell]");
    editor.key(KeyName.RIGHT);
    assertThat(stages()).isEqualTo("before[compare] during[search pay] after[use tell]");
    editor.key(KeyName.LEFT);
    assertThat(stages()).isEqualTo("before[compare search] during[pay] after[use tell]");
  }

  @Test
  void ctrlAndArrowsMoveTheStageOfAnOnlyStep() {
    editor.click(editor.on(PAY)).holding(Modifier.SHORTCUT).key(KeyName.LEFT);

    assertThat(stages()).isEqualTo("during[pay] before[search compare] after[use tell]");
  }

  @Test
  void ctrlAndArrowsMoveAllSelectedHeads() {
    editor.click(editor.on(SEARCH)).holding(Modifier.SHIFT).click(editor.on(COMPARE));
    editor.holding(Modifier.SHORTCUT).key(KeyName.RIGHT);
    assertThat(stages()).isEqualTo("during[pay] before[search compare] after[use tell]");

    editor.holding().click(editor.on(ACTIONS)).holding(Modifier.SHIFT).click(editor.on(FEELINGS));
    editor.holding(Modifier.SHORTCUT).key(KeyName.DOWN);
    assertThat(lanes()).containsExactly(PAINS, ACTIONS, CONTACTS, FEELINGS, IDEAS);
  }
}
