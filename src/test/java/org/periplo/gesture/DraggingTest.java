package org.periplo.gesture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.periplo.edit.SmallMap.ACTIONS;
import static org.periplo.edit.SmallMap.ASK;
import static org.periplo.edit.SmallMap.CONTACTS;
import static org.periplo.edit.SmallMap.CURVE;
import static org.periplo.edit.SmallMap.FEELINGS;
import static org.periplo.edit.SmallMap.MAIL;
import static org.periplo.edit.SmallMap.PAINS;
import static org.periplo.edit.SmallMap.PAY;
import static org.periplo.edit.SmallMap.READ;
import static org.periplo.edit.SmallMap.SEARCH;
import static org.periplo.edit.SmallMap.TELL;
import static org.periplo.edit.SmallMap.TILL;
import static org.periplo.edit.SmallMap.USE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.periplo.edit.MoveCards;
import org.periplo.edit.SetEmotion;
import org.periplo.edit.SmallMap;
import org.periplo.geometry.Point;
import org.periplo.gesture.Feedback.PointerShape;
import org.periplo.model.Cell;
import org.periplo.model.Project;
import org.periplo.session.Selection;

class DraggingTest {

  private final Project project = SmallMap.project();
  private final EditorHarness editor = new EditorHarness(project);

  @Test
  void aCardDraggedToAnotherCellStandsThereInOneStep() {
    editor.press(editor.on(TILL)).dragTo(editor.on(ACTIONS, TELL).at()).release();

    assertThat(editor.session().current())
        .isEqualTo(MoveCards.last(List.of(TILL), new Cell(ACTIONS, TELL)).applyTo(project));
    assertThat(editor.session().undoName().orElseThrow().key()).isEqualTo("edit.moveCards");
    assertThat(editor.selection()).isEqualTo(Selection.of(TILL).in(new Cell(ACTIONS, TELL)));

    editor.session().undo();
    assertThat(editor.session().current()).isSameAs(project);
  }

  @Test
  void aDragOnItsWayIsOnlyShown() {
    editor.press(editor.on(TILL)).dragTo(editor.on(ACTIONS, TELL).at());

    assertThat(editor.session().current()).isSameAs(project);
    assertThat(editor.shownMap().card(TILL).orElseThrow().cell())
        .isEqualTo(new Cell(ACTIONS, TELL));
  }

  @Test
  void escapePutsADraggedCardBack() {
    editor.press(editor.on(TILL)).dragTo(editor.on(ACTIONS, TELL).at()).key(KeyName.ESCAPE);
    editor.dragTo(editor.on(ACTIONS, USE).at()).release();

    assertThat(editor.session().shown()).isSameAs(project);
    assertThat(editor.session().undoName()).isEmpty();
  }

  @Test
  void aTremblingHandMovesNothing() {
    Point at = editor.on(TILL).at();
    editor.press(editor.on(TILL)).dragTo(at.plus(3, 2)).release();

    assertThat(editor.session().shown()).isSameAs(project);
    assertThat(editor.selection().elements()).containsExactly(TILL);
  }

  @Test
  void aCardDroppedAboveAnotherComesBeforeIt() {
    editor
        .press(editor.on(READ))
        .dragTo(new Point(editor.on(ASK).at().x(), editor.box(ASK).y() + 2))
        .release();

    assertThat(editor.cardsIn(ACTIONS, SEARCH)).containsExactly(READ, ASK);
  }

  @Test
  void aCardDraggedAwayAndBackLeavesNothingToUndo() {
    Spot start = editor.on(ASK);
    editor.press(start).dragTo(editor.on(CONTACTS, TELL).at()).dragTo(start.at()).release();

    assertThat(editor.session().current()).isSameAs(project);
    assertThat(editor.session().undoName()).isEmpty();
  }

  @Test
  void allSelectedCardsFollowTheOneThatIsDragged() {
    editor.click(editor.on(ASK)).holding(Modifier.SHIFT).click(editor.on(READ)).holding();
    editor.press(editor.on(READ)).dragTo(editor.on(CONTACTS, TELL).at()).release();

    assertThat(editor.cardsIn(CONTACTS, TELL)).containsExactlyInAnyOrder(ASK, READ);
    assertThat(editor.selection().elements()).containsExactlyInAnyOrder(ASK, READ);
  }

  @Test
  void aLaneWithoutCardsTakesNone() {
    editor.press(editor.on(MAIL)).dragTo(editor.on(CONTACTS, TELL).at());
    editor.dragTo(editor.on(FEELINGS, TELL).at()).release();

    assertThat(editor.cardsIn(CONTACTS, TELL)).containsExactly(MAIL);
  }

  @Test
  void aCardDraggedBeyondTheMapLandsAtItsEdge() {
    editor.press(editor.on(MAIL)).dragTo(new Point(9999, editor.on(MAIL).at().y())).release();

    assertThat(editor.cardsIn(CONTACTS, TELL)).containsExactly(MAIL);
  }

  @Test
  void noLaneShrinksUnderADrag() {
    double pains = editor.box(PAINS).y();
    editor.press(editor.on(READ)).dragTo(editor.on(PAINS, PAY).at());

    assertThat(editor.box(PAINS).y()).isEqualTo(pains);
    editor.release();
    assertThat(editor.box(PAINS).y()).isLessThan(pains);
  }

  @Test
  void theCardHangsOnThePointerAndItsLandingIsMarked() {
    Point from = editor.on(TILL).at();
    editor.press(editor.on(TILL)).dragTo(from.plus(30, 40));

    Feedback feedback = editor.feedback();
    assertThat(feedback.pointer()).isEqualTo(PointerShape.CLOSED_HAND);
    assertThat(feedback.carried().orElseThrow().cards()).containsExactly(TILL);
    assertThat(feedback.carried().orElseThrow().leading().centre()).isEqualTo(from.plus(30, 40));
    assertThat(feedback.landing()).contains(editor.box(TILL));
  }

  @Test
  void anEmotionPointSnapsToQuarters() {
    Point from = editor.on(CURVE, PAY).at();
    double before = editor.point(CURVE, PAY).point().value();
    double aQuarter = (editor.on(CURVE, PAY).at().y() - bandTop()) / (2 - before) / 4;
    editor.press(editor.on(CURVE, PAY)).dragTo(from.plus(7, -1.2 * aQuarter)).release();

    assertThat(editor.session().current())
        .isEqualTo(new SetEmotion(CURVE, PAY, before + 0.25).applyTo(project));
    assertThat(editor.selection()).isEqualTo(Selection.of(CURVE).in(new Cell(FEELINGS, PAY)));
  }

  private double bandTop() {
    EditorHarness best = new EditorHarness(new SetEmotion(CURVE, PAY, 2).applyTo(project));
    return best.on(CURVE, PAY).at().y();
  }

  @Test
  void anEmotionPointStaysWithinTheRange() {
    editor.press(editor.on(CURVE, PAY)).dragTo(new Point(0, -9999)).release();

    assertThat(editor.session().current())
        .isEqualTo(new SetEmotion(CURVE, PAY, 2).applyTo(project));
  }

  @Test
  void escapePutsAnEmotionPointBack() {
    editor.press(editor.on(CURVE, PAY)).dragTo(new Point(0, 0)).key(KeyName.ESCAPE).release();

    assertThat(editor.session().shown()).isSameAs(project);
  }

  @Test
  void anUndoInTheMiddleOfADragEndsNothingButThePreview() {
    editor.press(editor.on(TILL)).dragTo(editor.on(ACTIONS, TELL).at());
    editor.session().undo();
    assertThat(editor.session().shown()).isSameAs(project);

    editor.dragTo(editor.on(ACTIONS, USE).at()).release();
    assertThat(editor.cardsIn(ACTIONS, USE)).containsExactly(TILL);
  }
}
