package org.periplo.gesture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.periplo.edit.SmallMap.ACTIONS;
import static org.periplo.edit.SmallMap.ASK;
import static org.periplo.edit.SmallMap.BEFORE;
import static org.periplo.edit.SmallMap.COMPARE;
import static org.periplo.edit.SmallMap.CONTACTS;
import static org.periplo.edit.SmallMap.FEELINGS;
import static org.periplo.edit.SmallMap.PAINS;
import static org.periplo.edit.SmallMap.READ;
import static org.periplo.edit.SmallMap.SEARCH;
import static org.periplo.edit.SmallMap.TELL;
import static org.periplo.edit.SmallMap.TILL;
import static org.periplo.edit.SmallMap.USE;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.periplo.edit.ChangeCardText;
import org.periplo.edit.RenameLane;
import org.periplo.edit.RenameStage;
import org.periplo.edit.RenameStep;
import org.periplo.edit.SmallMap;
import org.periplo.gesture.Writing.Caret;
import org.periplo.model.Card;
import org.periplo.model.Cell;
import org.periplo.model.LaneId;
import org.periplo.model.PainPoint;
import org.periplo.model.Project;
import org.periplo.model.StepId;
import org.periplo.session.Selection;

class WritingTest {

  private final Project project = SmallMap.project();
  private final EditorHarness editor = new EditorHarness(project);

  private List<String> textsIn(LaneId lane, StepId step) {
    return editor.map().cardsIn(new Cell(lane, step)).stream().map(Card::text).toList();
  }

  @Test
  void aDoubleClickOnACardBeginsToWriteItWithAllSelected() {
    editor.doubleClick(editor.on(ASK));

    Writing writing = editor.feedback().writing().orElseThrow();
    assertThat(writing.words().element()).isEqualTo(ASK);
    assertThat(writing.began()).isEqualTo("ask");
    assertThat(writing.caret()).isEqualTo(Caret.ALL_SELECTED);
  }

  @Test
  void enterKeepsWhatWasWrittenInOneStep() {
    editor.click(editor.on(ASK)).key(KeyName.F2).write("what").write("what for").key(KeyName.ENTER);

    assertThat(editor.session().current())
        .isEqualTo(new ChangeCardText(ASK, "what for").applyTo(project));
    assertThat(editor.feedback().writing()).isEmpty();
    editor.session().undo();
    assertThat(editor.session().current()).isSameAs(project);
  }

  @Test
  void theMapShowsWhatIsBeingWritten() {
    editor.click(editor.on(ASK)).key(KeyName.ENTER).write("one\ntwo\nthree");

    assertThat(editor.shownMap().card(ASK).orElseThrow().text()).isEqualTo("one\ntwo\nthree");
    assertThat(editor.session().current()).isSameAs(project);
  }

  @Test
  void escapeLeavesTheWordsAsTheyWere() {
    editor.click(editor.on(ASK)).key(KeyName.ENTER).write("what").key(KeyName.ESCAPE);

    assertThat(editor.session().shown()).isSameAs(project);
    assertThat(editor.feedback().writing()).isEmpty();
  }

  @Test
  void wordsLeftAsTheyWereLeaveNothingToUndo() {
    editor.click(editor.on(ASK)).key(KeyName.ENTER).write("asks").write("ask").key(KeyName.ENTER);

    assertThat(editor.session().undoName()).isEmpty();
  }

  @Test
  void aClickElsewhereKeepsWhatWasWritten() {
    editor.click(editor.on(ASK)).key(KeyName.ENTER).write("what").click(editor.on(TILL));

    assertThat(editor.text(ASK)).contains("what");
    assertThat(editor.selection().elements()).containsExactly(TILL);
  }

  @Test
  void attentionElsewhereKeepsWhatWasWritten() {
    editor.click(editor.on(ASK)).key(KeyName.ENTER).write("what").take(new Input.Away());

    assertThat(editor.text(ASK)).contains("what");
    assertThat(editor.feedback().writing()).isEmpty();
  }

  @Test
  void typingInACellMakesACardThatBeginsWithIt() {
    editor.click(editor.on(PAINS, TELL)).type("L").write("Lost");
    assertThat(editor.session().current()).isSameAs(project);

    editor.take(new Input.Away());
    Card card = editor.map().cardsIn(new Cell(PAINS, TELL)).getFirst();
    assertThat(card.text()).isEqualTo("Lost");
    assertThat(card.detail()).isEqualTo(PainPoint.NEW);
    assertThat(editor.selection()).isEqualTo(Selection.of(card.id()).in(new Cell(PAINS, TELL)));
    assertThat(editor.session().undoName().orElseThrow().key()).isEqualTo("edit.addCard");
  }

  @Test
  void typingOnACardTakesThePlaceOfItsWordsUntilEscape() {
    editor.click(editor.on(ASK)).type("s");

    Writing writing = editor.feedback().writing().orElseThrow();
    assertThat(writing.began()).isEqualTo("s");
    assertThat(writing.caret()).isEqualTo(Caret.END);
    assertThat(editor.key(KeyName.ESCAPE).session().shown()).isSameAs(project);

    editor.type("s").write("see").take(new Input.Away());
    assertThat(editor.session().current())
        .isEqualTo(new ChangeCardText(ASK, "see").applyTo(project));
    editor.session().undo();
    assertThat(editor.text(ASK)).contains("ask");
  }

  @Test
  void tabAtTheLastStepGoesOnToTheNextLaneThatHoldsCards() {
    editor.click(editor.on(CONTACTS, TELL)).type("a").key(KeyName.TAB);
    assertThat(editor.selection()).isEqualTo(Selection.of(new Cell(PAINS, SEARCH)));

    editor.type("b").holding(Modifier.SHIFT).key(KeyName.TAB);
    assertThat(editor.selection()).isEqualTo(Selection.of(new Cell(CONTACTS, TELL)));
    assertThat(textsIn(PAINS, SEARCH)).containsExactly("b");
  }

  @Test
  void tabAtTheLastCellStaysThere() {
    editor.click(editor.on(SmallMap.IDEAS, TELL)).type("a").key(KeyName.TAB);

    assertThat(editor.selection().cell()).contains(new Cell(SmallMap.IDEAS, TELL));
    assertThat(textsIn(SmallMap.IDEAS, TELL)).containsExactly("a");
  }

  @Test
  void typingAfterTabMakesACardBehindThoseThatAreThere() {
    editor.click(editor.on(CONTACTS, COMPARE)).type("a").key(KeyName.TAB).type("b");
    editor.key(KeyName.ENTER).key(KeyName.ENTER);

    assertThat(textsIn(CONTACTS, SmallMap.PAY)).containsExactly("till", "b");
  }

  @Test
  void shiftAndEnterAreTheFieldsOwn() {
    editor.click(editor.on(ASK)).key(KeyName.ENTER);

    assertThat(editor.means(new Input.Key(KeyName.ENTER, Set.of(Modifier.SHIFT)))).isFalse();
    assertThat(editor.write("a\nb").key(KeyName.ENTER).text(ASK)).contains("a\nb");
  }

  @Test
  void enterMakesCardAfterCardUntilOneIsLeftEmpty() {
    editor.click(editor.on(CONTACTS, TELL)).type("a").key(KeyName.ENTER);
    editor.write("b").key(KeyName.ENTER).write("c").key(KeyName.ENTER).key(KeyName.ENTER);

    assertThat(textsIn(CONTACTS, TELL)).containsExactly("a", "b", "c");
    assertThat(editor.feedback().writing()).isEmpty();
    editor.session().undo();
    assertThat(textsIn(CONTACTS, TELL)).containsExactly("a", "b");
  }

  @Test
  void tabGoesOnToTheNextCell() {
    editor.click(editor.on(PAINS, SEARCH)).type("a").key(KeyName.TAB);
    assertThat(editor.selection()).isEqualTo(Selection.of(new Cell(PAINS, COMPARE)));

    editor.type("b").holding(Modifier.SHIFT).key(KeyName.TAB);
    assertThat(editor.selection()).isEqualTo(Selection.of(new Cell(PAINS, SEARCH)));
    assertThat(textsIn(PAINS, SEARCH)).containsExactly("a");
    assertThat(textsIn(PAINS, COMPARE)).containsExactly("b");
  }

  @Test
  void aNewCardLeftWithoutWordsIsNone() {
    editor.doubleClick(editor.on(CONTACTS, TELL));
    assertThat(editor.shownMap().cardsIn(new Cell(CONTACTS, TELL))).hasSize(1);

    editor.write("   ").key(KeyName.ENTER);
    assertThat(editor.session().shown()).isSameAs(project);
    assertThat(editor.selection()).isEqualTo(Selection.of(new Cell(CONTACTS, TELL)));
  }

  @Test
  void stagesStepsAndLanesAreRenamedInPlace() {
    editor.doubleClick(editor.on(BEFORE)).write("Start").key(KeyName.ENTER);
    editor.click(editor.on(COMPARE)).key(KeyName.F2).write("Weigh").key(KeyName.ENTER);
    editor.doubleClick(editor.on(ACTIONS)).write("Doing").key(KeyName.ENTER);

    Project renamed = new RenameStage(BEFORE, "Start").applyTo(project);
    renamed = new RenameStep(COMPARE, "Weigh").applyTo(renamed);
    assertThat(editor.session().current())
        .isEqualTo(new RenameLane(ACTIONS, "Doing").applyTo(renamed));
  }

  @Test
  void blanksAroundWordsAreNotKept() {
    editor.click(editor.on(ASK)).key(KeyName.ENTER).write(" what \n").key(KeyName.ENTER);

    assertThat(editor.text(ASK)).contains("what");
  }

  @Test
  void typingWithNothingSelectedIsSomebodyElses() {
    assertThat(editor.means(new Input.Typed("x"))).isFalse();
  }

  @Test
  void typingInALaneOfEmotionsMakesNoCard() {
    editor.click(editor.on(FEELINGS, USE)).type("x");

    assertThat(editor.session().shown()).isSameAs(project);
    assertThat(editor.feedback().writing()).isEmpty();
  }

  @Test
  void cardsOfOtherCellsStayWhereTheyAre() {
    editor.click(editor.on(ACTIONS, TELL)).type("new").key(KeyName.ENTER);

    assertThat(editor.cardsIn(ACTIONS, SEARCH)).containsExactly(ASK, READ);
  }

  @Test
  void linesPastedIntoANewCardAreACardEachInOneStepAndTheNextIsBegun() {
    editor.click(editor.on(PAINS, SEARCH)).type("a");

    editor.take(new Input.PastedLines(List.of("a one", "two", "three")));

    assertThat(textsIn(PAINS, SEARCH)).containsExactly("a one", "two", "three");
    assertThat(editor.feedback().writing()).isPresent();
    editor.write("four").key(KeyName.ENTER).key(KeyName.ESCAPE);
    assertThat(textsIn(PAINS, SEARCH)).containsExactly("a one", "two", "three", "four");
    editor.session().undo();
    editor.session().undo();
    assertThat(editor.session().current()).isSameAs(project);
  }

  @Test
  void linesPastedIntoWordsThatAreThereStayLines() {
    editor.click(editor.on(ASK)).key(KeyName.F2);

    assertThat(editor.means(new Input.PastedLines(List.of("one", "two")))).isFalse();
  }
}
