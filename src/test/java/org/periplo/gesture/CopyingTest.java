package org.periplo.gesture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.periplo.edit.SmallMap.ACTIONS;
import static org.periplo.edit.SmallMap.APP;
import static org.periplo.edit.SmallMap.ASK;
import static org.periplo.edit.SmallMap.CONTACTS;
import static org.periplo.edit.SmallMap.FEELINGS;
import static org.periplo.edit.SmallMap.MAIL;
import static org.periplo.edit.SmallMap.PAY;
import static org.periplo.edit.SmallMap.QUEUE;
import static org.periplo.edit.SmallMap.READ;
import static org.periplo.edit.SmallMap.SEARCH;
import static org.periplo.edit.SmallMap.TELL;
import static org.periplo.edit.SmallMap.TILL;
import static org.periplo.edit.SmallMap.USE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.periplo.edit.Sketch;
import org.periplo.edit.SmallMap;
import org.periplo.gesture.Feedback.Landing;
import org.periplo.model.Card;
import org.periplo.model.Cell;
import org.periplo.model.LaneId;
import org.periplo.model.Project;
import org.periplo.model.StepId;
import org.periplo.session.Selection;

class CopyingTest {

  private final Project project = SmallMap.project();
  private final EditorHarness editor = new EditorHarness(project);

  private List<String> textsIn(LaneId lane, StepId step) {
    return editor.map().cardsIn(new Cell(lane, step)).stream().map(Card::text).toList();
  }

  @Test
  void withAltHeldACopyLandsAndTheCardStays() {
    editor.press(editor.on(TILL)).holding(Modifier.ALT).dragTo(editor.on(CONTACTS, TELL).at());
    editor.release();

    assertThat(textsIn(CONTACTS, TELL)).containsExactly("till");
    assertThat(editor.cardsIn(CONTACTS, PAY)).containsExactly(TILL);
    assertThat(editor.session().undoName().orElseThrow().key()).isEqualTo("edit.copyCards");
    assertThat(editor.selection())
        .isEqualTo(
            Selection.of(editor.cardsIn(CONTACTS, TELL).getFirst()).in(new Cell(CONTACTS, TELL)));

    editor.session().undo();
    assertThat(editor.session().current()).isSameAs(project);
  }

  @Test
  void altMayBePressedAndLetGoWhileCardsAreCarried() {
    editor.press(editor.on(TILL)).dragTo(editor.on(CONTACTS, TELL).at());
    assertThat(editor.feedback().carried().orElseThrow().landing()).isEqualTo(Landing.CARDS);

    editor.holding(Modifier.ALT).dragTo(editor.on(CONTACTS, TELL).at());
    assertThat(editor.feedback().carried().orElseThrow().landing()).isEqualTo(Landing.COPIES);
    assertThat(editor.shownMap().cardsIn(new Cell(CONTACTS, PAY))).hasSize(1);
    assertThat(editor.shownMap().cardsIn(new Cell(CONTACTS, TELL))).hasSize(1);

    editor.holding().dragTo(editor.on(CONTACTS, TELL).at()).release();
    assertThat(editor.cardsIn(CONTACTS, TELL)).containsExactly(TILL);
    assertThat(editor.cardsIn(CONTACTS, PAY)).isEmpty();
  }

  @Test
  void escapeLeavesNoCopies() {
    editor.press(editor.on(TILL)).holding(Modifier.ALT).dragTo(editor.on(CONTACTS, TELL).at());
    editor.key(KeyName.ESCAPE).release();

    assertThat(editor.session().shown()).isSameAs(project);
    assertThat(editor.session().undoName()).isEmpty();
    assertThat(editor.selection().elements()).containsExactly(TILL);
  }

  @Test
  void copiesKeepTheOrderOfTheCardsWhicheverWasTaken() {
    editor.click(editor.on(ASK)).holding(Modifier.SHORTCUT).click(editor.on(READ)).holding();
    editor.press(editor.on(READ)).holding(Modifier.ALT).dragTo(editor.on(ACTIONS, TELL).at());
    editor.release();

    assertThat(textsIn(ACTIONS, TELL)).containsExactly("ask", "read");
    assertThat(editor.cardsIn(ACTIONS, SEARCH)).containsExactly(ASK, READ);
  }

  @Test
  void copiesTakeTheLinksAmongThemAlong() {
    editor.click(editor.on(QUEUE)).holding(Modifier.SHORTCUT).click(editor.on(TILL));
    editor.click(editor.on(APP)).holding();
    editor.press(editor.on(TILL)).holding(Modifier.ALT).dragTo(editor.on(CONTACTS, USE).at());
    editor.release();

    assertThat(editor.map().links()).hasSize(project.maps().getFirst().links().size() + 2);
    assertThat(Sketch.cells(editor.session().current()))
        .contains("contacts/use[till mail]", "pains/use[queue]", "ideas/use[app]");
  }

  @Test
  void aCardThatCannotGoWhereThePointerIsStaysWhereItCouldGoLast() {
    editor.press(editor.on(MAIL)).holding(Modifier.ALT).dragTo(editor.on(CONTACTS, TELL).at());
    editor.dragTo(editor.on(FEELINGS, TELL).at()).release();

    assertThat(textsIn(CONTACTS, TELL)).containsExactly("mail");
  }
}
