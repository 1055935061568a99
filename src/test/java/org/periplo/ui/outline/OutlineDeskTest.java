package org.periplo.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.periplo.edit.AddPersona;
import org.periplo.edit.SmallMap;
import org.periplo.gesture.Deletion;
import org.periplo.gesture.Direction;
import org.periplo.messages.Messages;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.Cell;
import org.periplo.model.ElementId;
import org.periplo.model.IdSource;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.LinkId;
import org.periplo.model.Persona;
import org.periplo.model.PersonaId;
import org.periplo.model.Project;
import org.periplo.model.Stage;
import org.periplo.model.Step;
import org.periplo.session.Selection;
import org.periplo.session.Session;
import org.periplo.ui.outline.Drop.Side;
import org.periplo.ui.outline.Subject.Branch;
import org.periplo.ui.outline.Subject.Element;
import org.periplo.ui.outline.Subject.Feeling;

class OutlineDeskTest {

  private final Session session = Session.ofSaved(SmallMap.project(), new IdSource(new Random(11)));
  private final OutlineDesk desk = new OutlineDesk(session, Messages.in(Locale.ENGLISH));
  private final Project before = session.current();

  private JourneyMap map() {
    return session.view().journeyMap();
  }

  private static Subject line(ElementId id) {
    return new Element(id);
  }

  private List<String> cardsIn(Cell cell) {
    return map().cardsIn(cell).stream().map(Card::text).toList();
  }

  private List<String> stages() {
    return map().stages().stream().map(Stage::name).toList();
  }

  private List<String> steps() {
    return map().steps().stream().map(Step::name).toList();
  }

  private List<String> lanes() {
    return map().lanes().stream().map(Lane::name).toList();
  }

  @Test
  void wordsWrittenAnewAreOneStepOfTheHistory() {
    for (Subject subject :
        List.of(
            line(SmallMap.ASK),
            line(SmallMap.SEARCH),
            line(SmallMap.BEFORE),
            line(SmallMap.PAINS),
            line(SmallMap.MAP),
            Branch.PROJECT,
            Branch.BRAND)) {
      desk.write(subject, "  other words ");
      assertThat(desk.words(subject)).as(subject.toString()).contains("other words");

      session.undo();
      assertThat(session.current()).isSameAs(before);
    }
  }

  @Test
  void wordsThatStayTheSameLeaveNoStep() {
    desk.write(line(SmallMap.ASK), "ask");

    assertThat(session.undoName()).isEmpty();
  }

  @Test
  void aMapKeepsItsNameWhenNoneIsWritten() {
    desk.write(line(SmallMap.MAP), "  ");

    assertThat(session.current()).isSameAs(before);
  }

  @Test
  void lineBreaksAreSeenAsSignsWhileACardIsWritten() {
    desk.write(line(SmallMap.ASK), "one ¶ two¶three");

    assertThat(map().card(SmallMap.ASK).map(Card::text)).contains("one\ntwo\nthree");
    assertThat(desk.words(line(SmallMap.ASK))).contains("one ¶ two ¶ three");
  }

  @Test
  void aFeelingIsWrittenAsANumberAndGoesWithoutOne() {
    Feeling use = new Feeling(SmallMap.CURVE, SmallMap.USE);

    desk.write(use, "−1,25");
    assertThat(desk.words(use)).contains("−1.25");

    desk.write(use, "3");
    desk.write(use, "good");
    assertThat(desk.words(use)).contains("−1.25");

    desk.write(use, "");
    assertThat(session.current()).isEqualTo(before);
  }

  @Test
  void groupsAndLinksHaveNoWordsToWrite() {
    assertThat(desk.words(Branch.LANES)).isEmpty();
    assertThat(desk.words(line(new LinkId("queue-till")))).isEmpty();
    assertThat(desk.words(line(SmallMap.CURVE))).isEmpty();
  }

  @Test
  void aNewCardStandsBehindTheOtherAndIsOneStepWithItsWords() {
    Subject added = desk.addAfter(line(SmallMap.ASK)).orElseThrow();

    assertThat(desk.selected()).containsExactly(added);
    assertThat(desk.write(added, "think")).isTrue();
    assertThat(cardsIn(new Cell(SmallMap.ACTIONS, SmallMap.SEARCH)))
        .containsExactly("ask", "think", "read");
    assertThat(desk.selected()).containsExactly(added);

    session.undo();
    assertThat(session.current()).isSameAs(before);
  }

  @Test
  void aNewCardWithoutWordsLeavesNothingBehind() {
    Subject added = desk.addAfter(line(SmallMap.ASK)).orElseThrow();

    assertThat(desk.write(added, " ")).isFalse();
    assertThat(session.current()).isSameAs(before);
    assertThat(session.undoName()).isEmpty();
  }

  @Test
  void whatIsLeftBeforeItHasWordsIsGone() {
    for (Branch group :
        List.of(
            Branch.MAPS,
            Branch.PERSONAS,
            Branch.SEGMENTS,
            Branch.STAGES,
            Branch.LANES,
            Branch.CHANNELS,
            Branch.TEAMS)) {
      assertThat(desk.addInside(group)).as(group.toString()).isPresent();
      desk.leave();

      assertThat(session.shown()).isSameAs(before);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Branch.class,
      names = {"MAPS", "PERSONAS", "SEGMENTS", "STAGES", "LANES", "CHANNELS", "TEAMS"})
  void aGroupTakesOneMoreAndThatOneAnotherOne(Branch group) {
    int size = inGroup(group).size();

    Subject first = desk.addInside(group).orElseThrow();
    desk.write(first, "first");
    Subject second = desk.addAfter(first).orElseThrow();
    desk.write(second, "second");

    assertThat(inGroup(group)).hasSize(size + 2).endsWith("first", "second");
    session.undo();
    session.undo();
    assertThat(session.current()).isSameAs(before);
  }

  private List<String> inGroup(Branch group) {
    return desk.lines().stream()
        .filter(it -> it.subject() == group)
        .flatMap(it -> it.lines().stream())
        .map(Line::words)
        .toList();
  }

  @Test
  void whatIsNewBearsAProposedNameUntilItIsGivenOne() {
    Subject added = desk.addAfter(line(SmallMap.DURING)).orElseThrow();
    assertThat(desk.words(added)).contains("New stage");

    desk.write(added, "");

    assertThat(stages()).containsExactly("before", "during", "New stage", "after");
  }

  @Test
  void stepsStagesAndLanesAreAddedBehindTheLineThatHasTheFocus() {
    desk.write(desk.addAfter(line(SmallMap.SEARCH)).orElseThrow(), "look");
    desk.write(desk.addInside(line(SmallMap.DURING)).orElseThrow(), "wait");
    desk.write(desk.addAfter(line(SmallMap.CONTACTS)).orElseThrow(), "more contacts");

    assertThat(steps()).containsExactly("search", "look", "compare", "pay", "wait", "use", "tell");
    assertThat(lanes())
        .containsExactly("actions", "contacts", "more contacts", "feelings", "pains", "ideas");
  }

  @Test
  void aCardInsideAStepGoesToTheLaneOfTheCardSelectedLast() {
    desk.select(List.of(line(SmallMap.QUEUE)));
    desk.selected();
    desk.select(List.of(line(SmallMap.TELL)));
    desk.write(desk.addInside(line(SmallMap.TELL)).orElseThrow(), "nobody asks");

    assertThat(cardsIn(new Cell(SmallMap.PAINS, SmallMap.TELL))).containsExactly("nobody asks");
  }

  @Test
  void aLaneOfEmotionsTakesAGoalAndNoSecondOne() {
    assertThat(desk.addInside(line(SmallMap.FEELINGS))).isPresent();
    assertThat(map().curves()).hasSize(2);
    assertThat(session.undoName()).isPresent();
    assertThat(desk.addInside(line(SmallMap.FEELINGS))).isEmpty();
  }

  @Test
  void wordsAreNotLostWhenWhatIsNewWasKeptMeanwhile() {
    Subject added = desk.addAfter(line(SmallMap.ASK)).orElseThrow();
    session.commit();

    desk.write(added, "think");

    assertThat(cardsIn(new Cell(SmallMap.ACTIONS, SmallMap.SEARCH)))
        .containsExactly("ask", "think", "read");
  }

  @Test
  void whatWasTakenBackMeanwhileIsNotWritten() {
    Subject added = desk.addAfter(line(SmallMap.ASK)).orElseThrow();
    session.undo();

    desk.write(added, "think");

    assertThat(session.current()).isSameAs(before);
  }

  private void move(ElementId id, Direction... ways) {
    session.select(Selection.of(id));
    List.of(ways).forEach(desk::move);
  }

  @Test
  void aCardMovesThroughItsCellThenToTheNextLane() {
    move(SmallMap.ASK, Direction.DOWN);
    assertThat(cardsIn(new Cell(SmallMap.ACTIONS, SmallMap.SEARCH))).containsExactly("read", "ask");

    move(SmallMap.ASK, Direction.DOWN);
    assertThat(cardsIn(new Cell(SmallMap.CONTACTS, SmallMap.SEARCH))).containsExactly("ask");
  }

  @Test
  void aCardMovesToTheStepsBesideIt() {
    move(SmallMap.TILL, Direction.RIGHT);
    assertThat(cardsIn(new Cell(SmallMap.CONTACTS, SmallMap.USE))).containsExactly("mail", "till");

    move(SmallMap.TILL, Direction.LEFT, Direction.LEFT);
    assertThat(cardsIn(new Cell(SmallMap.CONTACTS, SmallMap.COMPARE))).containsExactly("till");
  }

  @Test
  void aStepMovesThroughItsStageThenToTheNextOne() {
    move(SmallMap.SEARCH, Direction.DOWN);
    assertThat(steps()).containsExactly("compare", "search", "pay", "use", "tell");

    move(SmallMap.SEARCH, Direction.DOWN);
    assertThat(map().stageOf(SmallMap.SEARCH).map(Stage::id)).contains(SmallMap.DURING);

    move(SmallMap.COMPARE, Direction.DOWN);
    assertThat(map().stageOf(SmallMap.COMPARE).map(Stage::id)).contains(SmallMap.BEFORE);
    assertThat(stages()).containsExactly("during", "before", "after");
  }

  @Test
  void stagesAndLanesMoveAmongThemselvesAndStayAtTheEnds() {
    move(SmallMap.BEFORE, Direction.UP, Direction.DOWN, Direction.DOWN, Direction.DOWN);
    assertThat(stages()).containsExactly("during", "after", "before");

    move(SmallMap.IDEAS, Direction.DOWN, Direction.UP);
    assertThat(lanes()).containsExactly("actions", "contacts", "feelings", "ideas", "pains");
  }

  @Test
  void aFeelingMovesByQuarters() {
    desk.select(List.of(new Feeling(SmallMap.CURVE, SmallMap.SEARCH)));
    desk.move(Direction.UP);

    assertThat(desk.words(new Feeling(SmallMap.CURVE, SmallMap.SEARCH))).contains("−0.75");
  }

  @Test
  void allThatCanBeSelectedCanBeDeletedAndComesBack() {
    PersonaId lucia = new PersonaId("lucia");
    session.apply(new AddPersona(Persona.of(lucia, "Lucía")));
    Project whole = session.current();
    for (Subject subject :
        List.of(
            line(SmallMap.ASK),
            line(SmallMap.SEARCH),
            line(SmallMap.BEFORE),
            line(SmallMap.PAINS),
            line(SmallMap.CURVE),
            new Feeling(SmallMap.CURVE, SmallMap.PAY),
            line(new LinkId("queue-till")),
            line(lucia))) {
      desk.select(List.of(subject));
      Deletion.of(session.view()).ifPresent(session::apply);
      assertThat(session.current()).as(subject.toString()).isNotEqualTo(whole);

      session.undo();
      assertThat(session.current()).isSameAs(whole);
    }
    desk.select(List.of(line(SmallMap.MAP)));
    assertThat(Deletion.of(session.view())).as("the last map").isEmpty();
  }

  @Test
  void severalCardsAreSelectedTogether() {
    desk.select(List.of(line(SmallMap.ASK), line(SmallMap.APP)));

    assertThat(session.selection()).isEqualTo(Selection.of(SmallMap.ASK, SmallMap.APP));
    assertThat(desk.selected()).containsExactly(line(SmallMap.ASK), line(SmallMap.APP));
  }

  private void drop(ElementId dragged, ElementId target, Side side) {
    assertThat(desk.takes(line(dragged), line(target), side)).isTrue();
    desk.take(line(dragged), line(target), side);
    assertThat(session.selection().primary()).isEqualTo(Optional.of(dragged));
  }

  @Test
  void linesAreDroppedBesideOthersOfTheirKindOrIntoWhatHoldsThem() {
    drop(SmallMap.ASK, SmallMap.READ, Side.AFTER);
    assertThat(cardsIn(new Cell(SmallMap.ACTIONS, SmallMap.SEARCH))).containsExactly("read", "ask");
    drop(SmallMap.APP, SmallMap.TELL, Side.AFTER);
    assertThat(cardsIn(new Cell(SmallMap.IDEAS, SmallMap.TELL))).containsExactly("app");
    drop(SmallMap.QUEUE, SmallMap.MAIL, Side.BEFORE);
    assertThat(cardsIn(new Cell(SmallMap.CONTACTS, SmallMap.USE))).containsExactly("queue", "mail");
    drop(SmallMap.TELL, SmallMap.SEARCH, Side.BEFORE);
    drop(SmallMap.COMPARE, SmallMap.DURING, Side.AFTER);
    assertThat(steps()).containsExactly("tell", "search", "pay", "compare", "use");
    drop(SmallMap.AFTER, SmallMap.BEFORE, Side.BEFORE);
    assertThat(stages()).containsExactly("after", "before", "during");
    drop(SmallMap.IDEAS, SmallMap.ACTIONS, Side.AFTER);
    assertThat(lanes()).containsExactly("actions", "ideas", "contacts", "feelings", "pains");
  }

  @Test
  void linesOfOtherKindsAreNotTaken() {
    assertThat(desk.takes(line(SmallMap.BEFORE), line(SmallMap.PAINS), Side.AFTER)).isFalse();
    assertThat(desk.takes(line(SmallMap.ASK), line(SmallMap.ASK), Side.AFTER)).isFalse();
    assertThat(desk.takes(line(SmallMap.ASK), Branch.LANES, Side.AFTER)).isFalse();
    assertThat(desk.takes(line(SmallMap.PAY), line(SmallMap.AFTER), Side.AFTER))
        .as("the last step of its stage")
        .isFalse();
  }

  @Test
  void nothingIsThereForACardThatIsGone() {
    assertThat(desk.words(line(new CardId("gone")))).isEmpty();
    assertThat(desk.addAfter(line(new CardId("gone")))).isEmpty();
  }
}
