package org.periplo.gesture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.periplo.edit.SmallMap.ACTIONS;
import static org.periplo.edit.SmallMap.ASK;
import static org.periplo.edit.SmallMap.BEFORE;
import static org.periplo.edit.SmallMap.COMPARE;
import static org.periplo.edit.SmallMap.CONTACTS;
import static org.periplo.edit.SmallMap.MAIL;
import static org.periplo.edit.SmallMap.PAY;
import static org.periplo.edit.SmallMap.READ;
import static org.periplo.edit.SmallMap.SEARCH;
import static org.periplo.edit.SmallMap.TELL;
import static org.periplo.edit.SmallMap.TILL;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.periplo.edit.DeleteCards;
import org.periplo.edit.SmallMap;
import org.periplo.geometry.Point;
import org.periplo.gesture.Feedback.PointerShape;
import org.periplo.model.Cell;
import org.periplo.session.Selection;

class SelectingTest {

  private static final Cell EMPTY = new Cell(CONTACTS, TELL);

  private final EditorHarness editor = new EditorHarness(SmallMap.project());

  @Test
  void aClickSelectsACardInItsCell() {
    editor.click(editor.on(TILL));

    assertThat(editor.selection()).isEqualTo(Selection.of(TILL).in(new Cell(CONTACTS, PAY)));
  }

  @Test
  void aClickSelectsWhatHeadsAndLabelsStandFor() {
    assertThat(editor.click(editor.on(BEFORE)).selection()).isEqualTo(Selection.of(BEFORE));
    assertThat(editor.click(editor.on(COMPARE)).selection()).isEqualTo(Selection.of(COMPARE));
    assertThat(editor.click(editor.on(ACTIONS)).selection()).isEqualTo(Selection.of(ACTIONS));
  }

  @Test
  void aClickWhereNoCardIsSelectsTheCell() {
    editor.click(editor.on(TILL)).click(editor.on(CONTACTS, TELL));

    assertThat(editor.selection()).isEqualTo(Selection.of(EMPTY));
  }

  @Test
  void aClickOutsideTheMapSelectsNothing() {
    editor.click(editor.on(TILL)).click(new Spot(Layer.BODY, new Point(-5, -5)));

    assertThat(editor.selection()).isEqualTo(Selection.NONE);
  }

  @Test
  void ctrlAddsACardAndTakesItAwayAgain() {
    editor.click(editor.on(TILL)).holding(Modifier.SHORTCUT).click(editor.on(MAIL));
    assertThat(editor.selection().elements()).containsExactly(TILL, MAIL);

    editor.click(editor.on(TILL));
    assertThat(editor.selection().elements()).containsExactly(MAIL);
  }

  @Test
  void aClickOnOneOfSeveralLeavesThatOne() {
    editor.click(editor.on(TILL)).holding(Modifier.SHIFT).click(editor.on(MAIL)).holding();
    editor.click(editor.on(TILL));

    assertThat(editor.selection().elements()).containsExactly(TILL);
  }

  @Test
  void aRubberBandSelectsTheCardsThatItTouches() {
    Point from = new Point(editor.box(ASK).x() - 2, editor.box(ASK).y() - 2);
    editor.press(new Spot(Layer.BODY, from)).dragTo(editor.on(READ).at());

    assertThat(editor.selection().elements()).containsExactly(ASK, READ);
    assertThat(editor.feedback().band()).isPresent();
    assertThat(editor.release().feedback().band()).isEmpty();
  }

  @Test
  void escapeTakesARubberBandAway() {
    Point from = new Point(editor.box(ASK).x() - 2, editor.box(ASK).y() - 2);
    editor.press(new Spot(Layer.BODY, from)).dragTo(editor.on(READ).at()).key(KeyName.ESCAPE);

    assertThat(editor.selection()).isEqualTo(Selection.of(new Cell(ACTIONS, SEARCH)));
  }

  @Test
  void aMenuIsAskedForWhatIsUnderThePointerOrForAllThatIsSelected() {
    editor.take(new Input.Press(editor.on(TILL), Button.SECONDARY, Set.of()));
    assertThat(editor.selection().elements()).containsExactly(TILL);

    editor.holding(Modifier.SHIFT).click(editor.on(MAIL)).holding();
    editor.take(new Input.Press(editor.on(TILL), Button.SECONDARY, Set.of()));
    assertThat(editor.selection().elements()).containsExactly(TILL, MAIL);
  }

  @Test
  void theThingUnderThePointerIsShownAsSuch() {
    editor.take(new Input.Move(editor.on(TILL)));
    assertThat(editor.feedback().hovered().orElseThrow().selection().elements())
        .containsExactly(TILL);

    editor.take(new Input.Leave());
    assertThat(editor.feedback()).isEqualTo(Feedback.NONE);
  }

  @Test
  void theMiddleButtonMovesTheMap() {
    Spot from = editor.on(TILL);
    editor.take(new Input.Press(from, Button.MIDDLE, Set.of()));
    editor.dragTo(from.at().plus(30, -20)).release();

    assertThat(editor.panned()).isEqualTo(new Point(30, -20));
    assertThat(editor.feedback()).isEqualTo(Feedback.NONE);
  }

  @Test
  void theMapMovesUnderTheHandWhileSpaceIsHeld() {
    editor.key(KeyName.SPACE);
    assertThat(editor.feedback().pointer()).isEqualTo(PointerShape.OPEN_HAND);

    Spot from = editor.on(TILL);
    editor.press(from).dragTo(from.at().plus(-5, 8)).release();
    assertThat(editor.panned()).isEqualTo(new Point(-5, 8));
    assertThat(editor.feedback().pointer()).isEqualTo(PointerShape.OPEN_HAND);

    editor.take(new Input.KeyUp(KeyName.SPACE));
    assertThat(editor.feedback()).isEqualTo(Feedback.NONE);
  }

  @Test
  void theHandLetsGoOfACardThatIsGone() {
    editor.press(editor.on(TILL)).dragTo(editor.on(ACTIONS, TELL).at());
    editor.session().cancel();
    editor.session().apply(new DeleteCards(List.of(TILL)));

    assertThat(editor.feedback()).isEqualTo(Feedback.NONE);
    assertThat(editor.means(new Input.Drag(new Point(0, 0), Set.of()))).isFalse();
  }
}
