package org.periplo.gesture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.periplo.edit.SmallMap.ACTIONS;
import static org.periplo.edit.SmallMap.ASK;
import static org.periplo.edit.SmallMap.BEFORE;
import static org.periplo.edit.SmallMap.COMPARE;
import static org.periplo.edit.SmallMap.CONTACTS;
import static org.periplo.edit.SmallMap.CURVE;
import static org.periplo.edit.SmallMap.DURING;
import static org.periplo.edit.SmallMap.FEELINGS;
import static org.periplo.edit.SmallMap.MAIL;
import static org.periplo.edit.SmallMap.PAINS;
import static org.periplo.edit.SmallMap.PAY;
import static org.periplo.edit.SmallMap.QUEUE;
import static org.periplo.edit.SmallMap.READ;
import static org.periplo.edit.SmallMap.SEARCH;
import static org.periplo.edit.SmallMap.TELL;
import static org.periplo.edit.SmallMap.TILL;
import static org.periplo.edit.SmallMap.USE;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.periplo.edit.DeleteCards;
import org.periplo.edit.DeleteLane;
import org.periplo.edit.DeleteStage;
import org.periplo.edit.DeleteStep;
import org.periplo.edit.SetEmotion;
import org.periplo.edit.SmallMap;
import org.periplo.model.Cell;
import org.periplo.model.ElementId;
import org.periplo.model.LaneId;
import org.periplo.model.Project;
import org.periplo.model.Step;
import org.periplo.model.StepId;
import org.periplo.session.Selection;

class KeysTest {

  private final Project project = SmallMap.project();
  private final EditorHarness editor = new EditorHarness(project);

  private EditorHarness at(ElementId element) {
    return editor.click(editor.on(element));
  }

  private Selection after(KeyName key) {
    return editor.key(key).selection();
  }

  private static Selection of(ElementId element, LaneId lane, StepId step) {
    return Selection.of(element).in(new Cell(lane, step));
  }

  @Test
  void theFirstArrowSelectsTheFirstCell() {
    assertThat(after(KeyName.DOWN)).isEqualTo(of(ASK, ACTIONS, SEARCH));
  }

  @Test
  void downGoesFromCardToCardAndOnToTheNextLane() {
    at(ASK);
    assertThat(after(KeyName.DOWN)).isEqualTo(of(READ, ACTIONS, SEARCH));
    assertThat(after(KeyName.DOWN)).isEqualTo(Selection.of(new Cell(CONTACTS, SEARCH)));
    assertThat(after(KeyName.DOWN)).isEqualTo(of(CURVE, FEELINGS, SEARCH));
  }

  @Test
  void upGoesBackTheSameWayAndOnToStepAndStage() {
    editor.click(editor.on(CONTACTS, SEARCH));
    assertThat(after(KeyName.UP)).isEqualTo(of(READ, ACTIONS, SEARCH));
    assertThat(after(KeyName.UP)).isEqualTo(of(ASK, ACTIONS, SEARCH));
    assertThat(after(KeyName.UP)).isEqualTo(Selection.of(SEARCH));
    assertThat(after(KeyName.UP)).isEqualTo(Selection.of(BEFORE));
    assertThat(after(KeyName.UP)).isEqualTo(Selection.of(BEFORE));
  }

  @Test
  void rightGoesFromStepToStepAndStopsAtTheEdge() {
    at(MAIL);
    assertThat(after(KeyName.RIGHT)).isEqualTo(Selection.of(new Cell(CONTACTS, TELL)));
    assertThat(after(KeyName.RIGHT)).isEqualTo(Selection.of(new Cell(CONTACTS, TELL)));
  }

  @Test
  void leftGoesToTheLabelOfTheLane() {
    at(ASK);
    assertThat(after(KeyName.LEFT)).isEqualTo(Selection.of(ACTIONS));
    assertThat(after(KeyName.DOWN)).isEqualTo(Selection.of(CONTACTS));
    assertThat(after(KeyName.RIGHT)).isEqualTo(Selection.of(new Cell(CONTACTS, SEARCH)));
  }

  @Test
  void stagesAreWalkedOneByOne() {
    at(BEFORE);
    assertThat(after(KeyName.RIGHT)).isEqualTo(Selection.of(DURING));
    assertThat(after(KeyName.DOWN)).isEqualTo(Selection.of(PAY));
    assertThat(after(KeyName.LEFT)).isEqualTo(Selection.of(COMPARE));
  }

  @Test
  void ctrlAndAnArrowMoveACardInItsCellAndOnToTheNext() {
    at(ASK).holding(Modifier.SHORTCUT).key(KeyName.DOWN);
    assertThat(editor.cardsIn(ACTIONS, SEARCH)).containsExactly(READ, ASK);

    editor.key(KeyName.DOWN);
    assertThat(editor.cardsIn(CONTACTS, SEARCH)).containsExactly(ASK);
    assertThat(editor.selection()).isEqualTo(of(ASK, CONTACTS, SEARCH));
  }

  @Test
  void ctrlAndAnArrowPassLanesWithoutCards() {
    at(TILL).holding(Modifier.SHORTCUT).key(KeyName.DOWN);

    assertThat(editor.cardsIn(PAINS, PAY)).containsExactly(TILL, QUEUE);
  }

  @Test
  void ctrlAndAnArrowMoveAllSelectedCards() {
    at(TILL).holding(Modifier.SHIFT).click(editor.on(MAIL));
    editor.holding(Modifier.SHORTCUT).key(KeyName.LEFT);

    assertThat(editor.cardsIn(CONTACTS, COMPARE)).containsExactly(TILL);
    assertThat(editor.cardsIn(CONTACTS, PAY)).containsExactly(MAIL);
  }

  @Test
  void ctrlAndAnArrowMakeAStepFeelBetter() {
    double before = editor.point(CURVE, PAY).point().value();
    editor.click(editor.on(CURVE, PAY)).holding(Modifier.SHORTCUT).key(KeyName.UP);

    assertThat(editor.session().current())
        .isEqualTo(new SetEmotion(CURVE, PAY, before + 0.25).applyTo(project));
  }

  @Test
  void deleteDeletesAllSelectedCardsAndKeepsTheirCell() {
    at(TILL).holding(Modifier.SHIFT).click(editor.on(MAIL)).holding().key(KeyName.DELETE);

    assertThat(editor.session().current())
        .isEqualTo(new DeleteCards(List.of(TILL, MAIL)).applyTo(project));
    assertThat(editor.selection()).isEqualTo(Selection.of(new Cell(CONTACTS, PAY)));
  }

  @Test
  void deleteDeletesStagesStepsAndLanes() {
    assertThat(deleted(DURING)).isEqualTo(new DeleteStage(DURING).applyTo(project));
    assertThat(deleted(USE)).isEqualTo(new DeleteStep(USE).applyTo(project));
    assertThat(deleted(PAINS)).isEqualTo(new DeleteLane(PAINS).applyTo(project));
  }

  private Project deleted(ElementId element) {
    EditorHarness fresh = new EditorHarness(project);
    return fresh.click(fresh.on(element)).key(KeyName.DELETE).session().current();
  }

  @Test
  void deleteDeletesAllSelectedHeadsInOneStep() {
    at(COMPARE).holding(Modifier.SHIFT).click(editor.on(USE)).holding().key(KeyName.DELETE);
    assertThat(editor.map().steps().stream().map(Step::id)).containsExactly(SEARCH, TELL);

    editor.session().undo();
    assertThat(editor.session().current()).isSameAs(project);
  }

  @Test
  void aMapKeepsItsLastStage() {
    at(BEFORE).holding(Modifier.SHIFT).click(editor.on(SmallMap.AFTER)).holding();
    editor.key(KeyName.DELETE);

    assertThat(editor.session().current()).isSameAs(project);
  }

  @Test
  void escapeSelectsNothingAndThenIsSomebodyElses() {
    at(TILL);
    assertThat(after(KeyName.ESCAPE)).isEqualTo(Selection.NONE);
    assertThat(editor.means(new Input.Key(KeyName.ESCAPE, Set.of()))).isFalse();
  }

  @Test
  void tabIsSomebodyElses() {
    at(TILL);
    assertThat(editor.means(new Input.Key(KeyName.TAB, Set.of()))).isFalse();
  }
}
