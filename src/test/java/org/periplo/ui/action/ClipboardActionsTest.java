package org.periplo.ui.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.periplo.edit.SmallMap.ACTIONS;
import static org.periplo.edit.SmallMap.ASK;
import static org.periplo.edit.SmallMap.COMPARE;
import static org.periplo.edit.SmallMap.CONTACTS;
import static org.periplo.edit.SmallMap.DURING;
import static org.periplo.edit.SmallMap.FEELINGS;
import static org.periplo.edit.SmallMap.IDEAS;
import static org.periplo.edit.SmallMap.MAIL;
import static org.periplo.edit.SmallMap.PAINS;
import static org.periplo.edit.SmallMap.PAY;
import static org.periplo.edit.SmallMap.QUEUE;
import static org.periplo.edit.SmallMap.READ;
import static org.periplo.edit.SmallMap.SEARCH;
import static org.periplo.edit.SmallMap.TELL;
import static org.periplo.edit.SmallMap.TILL;
import static org.periplo.edit.SmallMap.USE;
import static org.periplo.edit.SmallMap.WIDE;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.periplo.exchange.Offer;
import org.periplo.exchange.Room;
import org.periplo.messages.Messages;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.Cell;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.LaneId;
import org.periplo.model.LaneKind;
import org.periplo.model.PainPoint;
import org.periplo.model.Project;
import org.periplo.model.Step;
import org.periplo.model.StepId;
import org.periplo.session.Selection;

class ClipboardActionsTest {

  private final TestEditor editor = new TestEditor();

  private JourneyMap map() {
    return editor.session().view().journeyMap();
  }

  private List<String> textsIn(LaneId lane, StepId step) {
    return map().cardsIn(new Cell(lane, step)).stream().map(Card::text).toList();
  }

  private TestEditor pasting(String text, LaneId lane, StepId step) {
    editor.put(Offer.ofText(text));
    return editor.selecting(Selection.of(new Cell(lane, step))).ask(new Paste());
  }

  private TestEditor pastingHtml(String html, LaneId lane, StepId step) {
    editor.put(new Offer(Optional.empty(), Optional.of(html), Optional.of("words alone")));
    return editor.selecting(Selection.of(new Cell(lane, step))).ask(new Paste());
  }

  private static String undo(TestEditor editor) {
    return new Undo().name(editor, Messages.in(Locale.ENGLISH));
  }

  @Test
  void textIsCopiedAsCellsWithoutNames() {
    editor.selecting(Selection.of(TILL, MAIL, QUEUE)).ask(new Copy());

    assertThat(editor.offer().text()).contains("till\tmail\nqueue\t");
    editor.selecting(Selection.of(ASK, READ, WIDE)).ask(new Copy());
    assertThat(editor.offer().text()).contains("\"ask\nread\"\twide");
    editor.selecting(Selection.of(ASK, READ)).ask(new Copy());
    assertThat(editor.offer().text()).contains("ask\nread");
  }

  @Test
  void aPageIsCopiedWithTheNamesOfStagesStepsAndLanes() {
    editor.selecting(Selection.of(QUEUE)).ask(new Copy());

    assertThat(editor.offer().html().orElseThrow().replaceAll(" style=\"[^\"]*\"", ""))
        .contains(
            """
            <table>
            <tr><th></th><th>during</th></tr>
            <tr><th></th><th>pay</th></tr>
            <tr><th>pains</th><td>queue</td></tr>
            </table>
            """);
  }

  @Test
  void theHeadOfAStageAStepOrALaneStandsForItsCards() {
    editor.selecting(Selection.of(DURING)).ask(new Copy());
    assertThat(editor.offer().text()).contains("till\nqueue\napp");
    editor.selecting(Selection.of(SEARCH)).ask(new Copy());
    assertThat(editor.offer().text()).contains("ask\nread");
    editor.selecting(Selection.of(CONTACTS)).ask(new Copy());
    assertThat(editor.offer().text()).contains("till\tmail");
  }

  @Test
  void cutCardsGoInOneStepAndComeBackByPasting() {
    JourneyMap before = map();

    editor.selecting(Selection.of(QUEUE, TILL)).ask(new Cut());

    assertThat(map().card(QUEUE)).isEmpty();
    assertThat(map().card(TILL)).isEmpty();
    assertThat(undo(editor)).isEqualTo("Undo: Cut 2 cards");
    editor.selecting(Selection.NONE).ask(new Paste());
    assertThat(textsIn(CONTACTS, PAY)).containsExactly("till");
    assertThat(textsIn(PAINS, PAY)).containsExactly("queue");
    editor.ask(new Undo()).ask(new Undo());
    assertThat(map()).isEqualTo(before);
  }

  @Test
  void copiesLandFromTheSelectedCellOnWithTheLinksAmongThem() {
    editor.selecting(Selection.of(TILL, QUEUE)).ask(new Copy());
    editor.selecting(Selection.of(new Cell(CONTACTS, TELL))).ask(new Paste());

    List<CardId> pasted = editor.session().selection().only(CardId.class);
    assertThat(pasted).hasSize(2).doesNotContain(TILL, QUEUE);
    assertThat(textsIn(CONTACTS, TELL)).containsExactly("till");
    assertThat(textsIn(PAINS, TELL)).containsExactly("queue");
    assertThat(map().links())
        .anyMatch(it -> it.from().equals(pasted.get(1)) && it.to().equals(pasted.getFirst()));
    assertThat(undo(editor)).isEqualTo("Undo: Paste 2 cards");
  }

  @Test
  void aCardThatDoesNotFitTheSelectedLaneGoesToOneOfItsKind() {
    editor.selecting(Selection.of(TILL)).ask(new Copy());
    editor.selecting(Selection.of(new Cell(PAINS, SEARCH))).ask(new Paste());

    assertThat(textsIn(CONTACTS, SEARCH)).containsExactly("till");
    assertThat(textsIn(PAINS, SEARCH)).isEmpty();
  }

  @Test
  void withoutALaneOfItsKindACardKeepsItsWordsInTheSelectedLane() {
    editor.selecting(Selection.of(ASK)).ask(new Copy()).selecting(Selection.of(ACTIONS));
    editor.ask(new Delete()).selecting(Selection.of(new Cell(PAINS, USE))).ask(new Paste());

    assertThat(map().cardsIn(new Cell(PAINS, USE)))
        .extracting(Card::text, Card::detail)
        .containsExactly(tuple("ask", PainPoint.NEW));
  }

  @Test
  void copiesOfAStepAreInTheSameLanesOfTheSelectedStep() {
    editor.selecting(Selection.of(PAY)).ask(new Copy());
    editor.selecting(Selection.of(TELL)).ask(new Paste());

    assertThat(textsIn(CONTACTS, TELL)).containsExactly("till");
    assertThat(textsIn(PAINS, TELL)).containsExactly("queue");
    assertThat(textsIn(IDEAS, TELL)).containsExactly("app");
  }

  @Test
  void aWideCardIsNarrowedToTheRoomThatThereIs() {
    editor.selecting(Selection.of(WIDE)).ask(new Copy());
    editor.selecting(Selection.of(new Cell(ACTIONS, USE))).ask(new Paste());

    assertThat(map().cardsIn(new Cell(ACTIONS, USE))).extracting(Card::span).containsExactly(2);
  }

  @Test
  void eachLineBecomesACardWithoutItsBullet() {
    pasting("- one\r\n• two\n\n 3. three\n  goes on\n", ACTIONS, TELL);

    assertThat(textsIn(ACTIONS, TELL)).containsExactly("one", "two", "three\ngoes on");
    assertThat(editor.session().selection().elements()).hasSize(3);
    assertThat(undo(editor)).isEqualTo("Undo: Paste 3 cards");
  }

  @Test
  void aBlockOfTextFillsCellsAndPassesOverLanesOfEmotions() {
    pasting("a\tb\n\"c\nd\"\te\n\tf", CONTACTS, USE);

    assertThat(textsIn(CONTACTS, USE)).containsExactly("mail", "a");
    assertThat(textsIn(CONTACTS, TELL)).containsExactly("b");
    assertThat(textsIn(PAINS, USE)).containsExactly("c", "d");
    assertThat(textsIn(PAINS, TELL)).containsExactly("e");
    assertThat(textsIn(IDEAS, USE)).isEmpty();
    assertThat(textsIn(IDEAS, TELL)).containsExactly("f");
    assertThat(editor.questions.told).isEmpty();
  }

  @Test
  void aLaneOfEmotionsMeansTheNextLaneThatHoldsCards() {
    pasting("a\tb", FEELINGS, SEARCH);

    assertThat(textsIn(PAINS, SEARCH)).containsExactly("a");
    assertThat(textsIn(PAINS, COMPARE)).containsExactly("b");
  }

  @Test
  void aTableCountsMoreThanText() {
    pastingHtml("<table><tr><td>a<td>b</table>", PAINS, SEARCH);

    assertThat(textsIn(PAINS, SEARCH)).containsExactly("a");
    assertThat(textsIn(PAINS, COMPARE)).containsExactly("b");
  }

  @Test
  void aPageWithoutATableIsItsText() {
    pastingHtml("<p>not <b>this</b></p>", PAINS, SEARCH);

    assertThat(textsIn(PAINS, SEARCH)).containsExactly("words alone");
  }

  @Test
  void missingStepsAreAddedInTheSameStepIfThePersonAgrees() {
    JourneyMap before = map();
    editor.questions.room = Optional.of(Room.ADDED);

    pasting("a\tb\tc\td", PAINS, USE);

    assertThat(editor.questions.told).containsExactly("missing: 2 STEPS");
    assertThat(map().steps())
        .extracting(Step::name)
        .endsWith("use", "tell", "New step", "New step");
    assertThat(textsIn(PAINS, map().steps().getLast().id())).containsExactly("d");
    editor.ask(new Undo());
    assertThat(map()).isEqualTo(before);
  }

  @Test
  void whatDoesNotFitIsLeftOutIfThePersonPrefersIt() {
    editor.questions.room = Optional.of(Room.AS_IT_IS);

    pasting("a\tb\tc\td", PAINS, USE);

    assertThat(map().steps()).hasSize(5);
    assertThat(textsIn(PAINS, USE)).containsExactly("a");
    assertThat(textsIn(PAINS, TELL)).containsExactly("b");
    assertThat(undo(editor)).isEqualTo("Undo: Paste 2 cards");
  }

  @Test
  void nothingIsPastedIfThePersonThinksBetter() {
    Project before = editor.session().current();

    pasting("a\tb\tc\td", PAINS, USE);

    assertThat(editor.session().current()).isSameAs(before);
  }

  @Test
  void missingLanesAreAddedBelowOrTheirCardsGoToTheLastLane() {
    editor.questions.room = Optional.of(Room.ADDED);
    pasting("\"a\"\"\"\tx\nb\tx", IDEAS, SEARCH);

    assertThat(editor.questions.told).containsExactly("missing: 1 LANES");
    assertThat(map().lanes())
        .extracting(Lane::kind)
        .endsWith(LaneKind.PAIN_POINTS, LaneKind.OPPORTUNITIES, LaneKind.OPPORTUNITIES);
    assertThat(textsIn(IDEAS, SEARCH)).containsExactly("a\"");
    assertThat(textsIn(map().lanes().getLast().id(), SEARCH)).containsExactly("b");

    editor.ask(new Undo());
    editor.questions.room = Optional.of(Room.AS_IT_IS);
    pasting("a\tx\nb\tx", IDEAS, SEARCH);
    assertThat(textsIn(IDEAS, SEARCH)).containsExactly("a", "b");
  }

  @Test
  void namesOfStepsAndLanesAtTheEdgesAreNoCards() {
    pasting("\tUse\tTell\ncontacts\ta\tb\npains\tc\td", CONTACTS, USE);

    assertThat(textsIn(CONTACTS, USE)).containsExactly("mail", "a");
    assertThat(textsIn(CONTACTS, TELL)).containsExactly("b");
    assertThat(textsIn(PAINS, USE)).containsExactly("c");
    assertThat(textsIn(PAINS, TELL)).containsExactly("d");
  }

  @Test
  void moreThanCanBePastedIsRefusedInOneSentence() {
    Project before = editor.session().current();

    pasting("x\t".repeat(2_600_000), ACTIONS, SEARCH);
    pasting("x\n".repeat(20_001), ACTIONS, SEARCH);
    pasting("x\t".repeat(201) + "x", ACTIONS, SEARCH);

    assertThat(editor.questions.told)
        .containsExactly(
            "Lo que quieres pegar tiene más de 5 millones de caracteres; copia menos de una vez.",
            "Lo que quieres pegar tiene más de 20.000 celdas o tarjetas, o más de 200 columnas;"
                + " copia menos de una vez.",
            "Lo que quieres pegar tiene más de 20.000 celdas o tarjetas, o más de 200 columnas;"
                + " copia menos de una vez.");
    assertThat(editor.session().current()).isSameAs(before);
  }

  @Test
  void ownCardsOfAnotherProgramsMakingAreReadAsText() {
    editor.put(new Offer(Optional.of("{\"periplo\": 7"), Optional.empty(), Optional.of("words")));
    editor.selecting(Selection.of(new Cell(PAINS, SEARCH))).ask(new Paste());

    assertThat(textsIn(PAINS, SEARCH)).containsExactly("words");
  }
}
