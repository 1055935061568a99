package org.periplo.gesture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.periplo.edit.SmallMap.APP;
import static org.periplo.edit.SmallMap.ASK;
import static org.periplo.edit.SmallMap.MAIL;
import static org.periplo.edit.SmallMap.PAINS;
import static org.periplo.edit.SmallMap.QUEUE;
import static org.periplo.edit.SmallMap.TELL;
import static org.periplo.edit.SmallMap.TILL;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.periplo.edit.DeleteCards;
import org.periplo.edit.DeleteLink;
import org.periplo.edit.EditGroup;
import org.periplo.edit.EditName;
import org.periplo.edit.ShowLinks;
import org.periplo.edit.Sketch;
import org.periplo.edit.SmallMap;
import org.periplo.geometry.Box;
import org.periplo.geometry.Point;
import org.periplo.gesture.Feedback.Drift;
import org.periplo.gesture.Feedback.PointerShape;
import org.periplo.gesture.Feedback.Ties;
import org.periplo.gesture.Feedback.Tying;
import org.periplo.layout.PlacedLink;
import org.periplo.model.CardId;
import org.periplo.model.LinkId;
import org.periplo.model.Project;
import org.periplo.session.Selection;

class LinkingTest {

  private static final LinkId QUEUE_TILL = new LinkId("queue-till");
  private static final LinkId TILL_MAIL = new LinkId("till-mail");
  private static final LinkId APP_QUEUE = new LinkId("app-queue");

  private final Project project = SmallMap.project();
  private final EditorHarness editor = new EditorHarness(project);

  private Spot handle(CardId card) {
    Box box = editor.box(card);
    return new Spot(Layer.BODY, new Point(box.centre().x(), box.bottom() - 1));
  }

  private String links() {
    return Sketch.links(editor.session().current());
  }

  private LinkId newest() {
    return editor.map().links().getLast().id();
  }

  private EditorHarness unlinked() {
    editor
        .session()
        .apply(
            new EditGroup(
                new EditName("edit.deleteLink", List.of()),
                List.of(new DeleteLink(QUEUE_TILL), new DeleteLink(TILL_MAIL))));
    return editor;
  }

  @Test
  void aLineIsDrawnFromTheHandleOfACard() {
    editor.take(new Input.Move(handle(QUEUE)));
    assertThat(editor.feedback().pointer()).isEqualTo(PointerShape.HAND);

    Point end = editor.on(MAIL).at();
    editor.press(handle(QUEUE)).dragTo(end);
    assertThat(editor.feedback())
        .isEqualTo(
            Feedback.NONE.with(
                it ->
                    it.pointer(PointerShape.CLOSED_HAND)
                        .drift(Drift.ANYWHERE)
                        .tying(
                            Optional.of(
                                new Tying(
                                    QUEUE, end, Set.of(TILL, MAIL, APP), Optional.of(MAIL))))));

    editor.release();
    assertThat(links()).isEqualTo("queue-till till-mail app-queue queue-mail");
    assertThat(editor.selection()).isEqualTo(Selection.of(newest()));
    assertThat(editor.session().undoName()).contains(new EditName("edit.addLink", List.of()));
    editor.session().undo();
    assertThat(editor.session().current()).isEqualTo(project);
  }

  @Test
  void itDoesNotMatterWhichOfTheTwoCardsTheLineBeginsAt() {
    editor.press(handle(MAIL)).dragTo(editor.on(QUEUE).at()).release();

    assertThat(links()).isEqualTo("queue-till till-mail app-queue queue-mail");
  }

  @Test
  void fromTouchpointToTouchpointALinkLeadsTheWayItIsDrawn() {
    editor.press(handle(MAIL)).dragTo(editor.on(TILL).at()).release();

    assertThat(links()).isEqualTo("queue-till till-mail app-queue mail-till");
  }

  @Test
  void cardsThatAreLinkedAlreadyHaveTheirLinkSelected() {
    editor.press(handle(TILL)).dragTo(editor.on(QUEUE).at()).release();

    assertThat(editor.session().current()).isSameAs(project);
    assertThat(editor.selection()).isEqualTo(Selection.of(QUEUE_TILL));
  }

  @Test
  void aLineThatEndsWhereItDoesNotFitLinksNothing() {
    editor.press(handle(QUEUE)).dragTo(editor.on(ASK).at());
    assertThat(editor.feedback().tying().flatMap(Tying::aimed)).isEmpty();

    editor.release();
    assertThat(editor.session().current()).isSameAs(project);
  }

  @Test
  void escapeLeavesTheLine() {
    editor.press(handle(QUEUE)).dragTo(editor.on(MAIL).at()).key(KeyName.ESCAPE).release();

    assertThat(editor.session().current()).isSameAs(project);
    assertThat(editor.feedback().tying()).isEmpty();
  }

  @Test
  void aClickOnAHandleSelectsItsCard() {
    editor.click(handle(QUEUE));

    assertThat(editor.selection().primary()).contains(QUEUE);
    assertThat(editor.session().current()).isSameAs(project);
  }

  @Test
  void cardsThatCannotBeLinkedHaveNoHandle() {
    editor.take(new Input.Move(handle(ASK)));

    assertThat(editor.feedback().hovered()).containsInstanceOf(Target.OnCard.class);
  }

  @Test
  void arrowKeysChooseTheCardAndEnterLinks() {
    editor.click(editor.on(QUEUE)).take(new Input.BeginLink());
    assertThat(editor.feedback().tying().flatMap(Tying::aimed)).contains(APP);

    editor.key(KeyName.UP);
    assertThat(editor.feedback().tying().flatMap(Tying::aimed)).contains(TILL);
    editor.key(KeyName.RIGHT);
    assertThat(editor.feedback().tying().flatMap(Tying::aimed)).contains(MAIL);
    assertThat(editor.shown()).contains(editor.box(MAIL));

    editor.key(KeyName.RIGHT).key(KeyName.ENTER);
    assertThat(links()).isEqualTo("queue-till till-mail app-queue queue-mail");
    assertThat(editor.selection()).isEqualTo(Selection.of(newest()));
    assertThat(editor.feedback().tying()).isEmpty();
  }

  @Test
  void escapeLeavesTheChoice() {
    editor.click(editor.on(QUEUE)).take(new Input.BeginLink()).key(KeyName.ESCAPE);

    assertThat(editor.feedback().tying()).isEmpty();
    assertThat(editor.selection().primary()).contains(QUEUE);
    assertThat(editor.means(new Input.BeginLink())).isTrue();
  }

  @Test
  void aCardThatCannotBeLinkedBeginsNoChoice() {
    editor.click(editor.on(ASK));

    assertThat(editor.means(new Input.BeginLink())).isFalse();
  }

  @Test
  void linkedCardsLightUpWithTheSelectedAndTheHoveredOne() {
    editor.click(editor.on(TILL));
    assertThat(editor.feedback().ties().cards()).isEqualTo(Set.of(QUEUE, MAIL));
    assertThat(editor.feedback().ties().lines())
        .extracting(it -> it.link().id())
        .containsExactly(QUEUE_TILL, TILL_MAIL);

    editor.take(new Input.Move(editor.on(APP)));
    assertThat(editor.feedback().ties().cards()).isEqualTo(Set.of(QUEUE, MAIL));
    editor.key(KeyName.ESCAPE).take(new Input.Move(editor.on(APP)));
    assertThat(editor.feedback().ties()).isEqualTo(new Ties(List.of(), Set.of(QUEUE)));
  }

  @Test
  void aLineThatIsSeenIsSelectedByAClickAndDeletedByAKey() {
    editor.session().apply(new ShowLinks(SmallMap.MAP));
    PlacedLink line = editor.link(APP_QUEUE);
    Point middle = line.corners().getFirst().towards(line.corners().get(1), 0.5);

    editor.click(new Spot(Layer.BODY, middle.plus(1, 0)));
    assertThat(editor.selection()).isEqualTo(Selection.of(APP_QUEUE));
    assertThat(editor.feedback().ties()).isEqualTo(new Ties(List.of(), Set.of(APP, QUEUE)));

    editor.key(KeyName.DELETE);
    assertThat(links()).isEqualTo("queue-till till-mail");
    assertThat(editor.session().undoName()).contains(new EditName("edit.deleteLink", List.of()));
  }

  @Test
  void selectedCardsAreLinkedWithOneAnotherInOneStep() {
    unlinked();
    Project before = editor.session().current();
    editor.session().select(Selection.of(MAIL, QUEUE, TILL, ASK));
    Linking.link(editor.session());

    assertThat(links()).isEqualTo("app-queue queue-mail queue-till");
    editor.session().undo();
    assertThat(editor.session().current()).isEqualTo(before);
  }

  @Test
  void touchpointsAloneAreLinkedInTheOrderOfReading() {
    unlinked();
    editor.session().select(Selection.of(MAIL, TILL));
    Linking.link(editor.session());

    assertThat(links()).isEqualTo("app-queue till-mail");
  }

  @Test
  void whatIsLinkedAlreadyIsSelected() {
    editor.session().select(Selection.of(APP, QUEUE));
    Linking.link(editor.session());

    assertThat(editor.session().current()).isSameAs(project);
    assertThat(editor.selection()).isEqualTo(Selection.of(APP_QUEUE));
  }

  @Test
  void linksAmongTheSelectedCardsOrOfTheOneAreUndone() {
    assertThat(undone(Selection.of(TILL, MAIL, APP))).isEqualTo("queue-till app-queue");
    assertThat(undone(Selection.of(TILL))).isEqualTo("app-queue");
    assertThat(undone(Selection.of(APP_QUEUE))).isEqualTo("queue-till till-mail");
    editor.session().select(Selection.of(MAIL, APP));
    assertThat(Linking.undone(editor.session().view())).isEmpty();
  }

  private String undone(Selection selection) {
    editor.session().select(selection);
    return Sketch.links(Linking.undone(editor.session().view()).orElseThrow().applyTo(project));
  }

  @Test
  void theChoiceEndsWhenItsCardIsGone() {
    editor.click(editor.on(QUEUE)).take(new Input.BeginLink());
    editor.session().apply(new DeleteCards(List.of(APP)));

    assertThat(editor.feedback().tying()).isEmpty();
  }

  @Test
  void anEmptyCellTakesNoLine() {
    editor.press(handle(QUEUE)).dragTo(editor.on(PAINS, TELL).at()).release();

    assertThat(editor.session().current()).isSameAs(project);
    assertThat(editor.selection()).isEqualTo(Selection.NONE);
  }
}
