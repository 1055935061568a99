package org.periplo.ui.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.periplo.edit.SmallMap.ACTIONS;
import static org.periplo.edit.SmallMap.APP;
import static org.periplo.edit.SmallMap.ASK;
import static org.periplo.edit.SmallMap.DURING;
import static org.periplo.edit.SmallMap.FEELINGS;
import static org.periplo.edit.SmallMap.MAIL;
import static org.periplo.edit.SmallMap.PAY;
import static org.periplo.edit.SmallMap.QUEUE;
import static org.periplo.edit.SmallMap.READ;
import static org.periplo.edit.SmallMap.TILL;
import static org.periplo.edit.SmallMap.USE;
import static org.periplo.edit.SmallMap.WIDE;

import java.util.Collection;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.periplo.edit.ChangeCardSpan;
import org.periplo.edit.ChangeStepWidth;
import org.periplo.edit.SmallMap;
import org.periplo.messages.Messages;
import org.periplo.model.ElementId;
import org.periplo.session.Selection;

class ArrangingTest {

  private final TestEditor editor = new TestEditor();

  private Collection<ElementId> cardsOf(ElementId... heads) {
    return editor
        .selecting(Selection.of(heads))
        .ask(new SelectCards())
        .session()
        .selection()
        .elements();
  }

  @Test
  void theCardsOfHeadsAreSelected() {
    assertThat(cardsOf(ACTIONS)).containsExactly(ASK, READ, WIDE);
    assertThat(cardsOf(DURING)).containsExactly(WIDE, TILL, QUEUE, APP);
    assertThat(cardsOf(PAY, USE)).containsExactly(WIDE, TILL, MAIL, QUEUE, APP);
  }

  @Test
  void allCardsAreSelectedWhereNoHeadIs() {
    assertThat(cardsOf()).containsExactly(ASK, READ, WIDE, TILL, MAIL, QUEUE, APP);
    assertThat(cardsOf(TILL)).containsExactly(ASK, READ, WIDE, TILL, MAIL, QUEUE, APP);
  }

  @Test
  void thePrimaryCardRemainsItAndElseTheFirstIs() {
    cardsOf(TILL);
    assertThat(editor.session().selection().primary()).contains(TILL);
    cardsOf(ACTIONS);
    assertThat(editor.session().selection().primary()).contains(ASK);
  }

  @Test
  void aLaneWithoutCardsHasNoneToSelect() {
    editor.selecting(Selection.of(FEELINGS)).ask(new SelectCards());

    assertThat(editor.done).containsExactly("not possible");
  }

  @Test
  void theCommandSaysWhoseCardsItSelects() {
    Messages messages = Messages.in(Locale.ENGLISH);

    assertThat(new SelectCards().name(editor, messages)).isEqualTo("Select all cards");
    editor.selecting(Selection.of(ACTIONS));
    assertThat(new SelectCards().name(editor, messages)).isEqualTo("Select its cards");
  }

  @Test
  void aCardReachesOverMoreStepsAndFewerAgain() {
    editor.selecting(Selection.of(ASK)).ask(new Widen());
    assertThat(editor.session().current())
        .isEqualTo(new ChangeCardSpan(ASK, 2).applyTo(SmallMap.project()));

    editor.ask(new Narrow());
    assertThat(editor.session().current()).isEqualTo(SmallMap.project());
    editor.ask(new Narrow());
    assertThat(editor.done).containsExactly("not possible");
  }

  @Test
  void aColumnGetsAQuarterWiderAndNarrower() {
    editor.selecting(Selection.of(PAY)).ask(new Widen());
    assertThat(editor.session().current())
        .isEqualTo(new ChangeStepWidth(PAY, 1.25).applyTo(SmallMap.project()));

    editor.ask(new Narrow()).ask(new Narrow());
    assertThat(editor.session().current())
        .isEqualTo(new ChangeStepWidth(PAY, 0.75).applyTo(SmallMap.project()));
  }
}
