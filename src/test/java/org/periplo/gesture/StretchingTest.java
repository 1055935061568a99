package org.periplo.gesture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.periplo.edit.SmallMap.ACTIONS;
import static org.periplo.edit.SmallMap.AFTER;
import static org.periplo.edit.SmallMap.ASK;
import static org.periplo.edit.SmallMap.BEFORE;
import static org.periplo.edit.SmallMap.COMPARE;
import static org.periplo.edit.SmallMap.MAIL;
import static org.periplo.edit.SmallMap.PAY;
import static org.periplo.edit.SmallMap.SEARCH;
import static org.periplo.edit.SmallMap.TELL;
import static org.periplo.edit.SmallMap.TILL;
import static org.periplo.edit.SmallMap.USE;
import static org.periplo.edit.SmallMap.WIDE;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.periplo.edit.ChangeCardSpan;
import org.periplo.edit.ChangeStepWidth;
import org.periplo.edit.SmallMap;
import org.periplo.geometry.Box;
import org.periplo.geometry.Point;
import org.periplo.gesture.Feedback.Drift;
import org.periplo.gesture.Feedback.PointerShape;
import org.periplo.model.CardId;
import org.periplo.model.ElementId;
import org.periplo.model.Project;
import org.periplo.model.Step;
import org.periplo.model.StepId;
import org.periplo.session.Selection;
import org.periplo.theme.Theme;

class StretchingTest {

  private static final double USUAL = Theme.LIGHT.stepWidth();

  private final Project project = SmallMap.project();
  private final EditorHarness editor = new EditorHarness(project);

  private Spot border(StepId step) {
    Box head = editor.box(step);
    return new Spot(Layer.HEAD, new Point(head.right() - 1, head.centre().y()));
  }

  private Spot edge(CardId card) {
    Box box = editor.box(card);
    return new Spot(Layer.BODY, new Point(box.right() - 1, box.centre().y()));
  }

  private List<Double> widths() {
    return editor.map().steps().stream().map(Step::width).toList();
  }

  private int span(CardId card) {
    return editor.map().card(card).orElseThrow().span();
  }

  @Test
  void aBorderIsDraggedInQuarters() {
    Spot from = border(COMPARE);
    editor.press(from).dragTo(from.at().plus(0.3 * USUAL, 5));
    assertThat(editor.session().current()).isSameAs(project);
    assertThat(editor.box(COMPARE).width()).isEqualTo(1.25 * USUAL);
    assertThat(editor.feedback().pointer()).isEqualTo(PointerShape.SIDEWAYS);
    assertThat(editor.feedback().drift()).isEqualTo(Drift.SIDEWAYS);

    editor.dragTo(from.at().plus(0.9 * USUAL, 5)).release();
    assertThat(editor.session().current())
        .isEqualTo(new ChangeStepWidth(COMPARE, 2).applyTo(project));
    assertThat(editor.session().undoName().orElseThrow().key()).isEqualTo("edit.changeStepWidth");
    assertThat(editor.selection()).isEqualTo(Selection.of(COMPARE));
  }

  @Test
  void withAltHeldABorderGoesAnywhere() {
    Spot from = border(COMPARE);
    editor.press(from).holding(Modifier.ALT).dragTo(from.at().plus(0.3 * USUAL, 0)).release();

    assertThat(widths()).containsExactly(1.0, 1.3, 1.0, 1.0, 1.0);
  }

  @Test
  void aColumnStaysWithinItsRange() {
    Spot from = border(COMPARE);
    editor.press(from).dragTo(from.at().plus(-9999, 0)).release();
    assertThat(widths()).containsExactly(1.0, Step.LEAST_WIDTH, 1.0, 1.0, 1.0);

    editor.press(border(COMPARE)).dragTo(new Point(9999, 0)).release();
    assertThat(widths()).containsExactly(1.0, Step.MOST_WIDTH, 1.0, 1.0, 1.0);
  }

  @Test
  void columnsSelectedTogetherGetOneWidth() {
    editor.click(editor.on(PAY)).holding(Modifier.SHIFT).click(editor.on(TELL)).holding();
    Spot from = border(USE);
    editor.press(from).dragTo(from.at().plus(USUAL / 2, 0)).release();

    assertThat(widths()).containsExactly(1.0, 1.0, 1.5, 1.5, 1.5);
    editor.session().undo();
    assertThat(editor.session().current()).isSameAs(project);
  }

  @Test
  void aDoubleClickOnABorderMakesTheColumnAsWideAsUsual() {
    Spot from = border(COMPARE);
    editor.press(from).dragTo(from.at().plus(USUAL, 0)).release();
    editor.doubleClick(border(COMPARE));

    assertThat(editor.session().current()).isEqualTo(project);
    assertThat(editor.feedback().writing()).isEmpty();
  }

  @Test
  void escapePutsABorderBack() {
    Spot from = border(COMPARE);
    editor.press(from).dragTo(from.at().plus(USUAL, 0)).key(KeyName.ESCAPE).release();

    assertThat(editor.session().shown()).isSameAs(project);
  }

  @Test
  void theEdgeOfASelectedCardIsDraggedFromColumnToColumn() {
    editor.click(editor.on(ASK));
    Spot from = edge(ASK);
    editor.take(new Input.Move(from));
    assertThat(editor.feedback().pointer()).isEqualTo(PointerShape.SIDEWAYS);

    editor.press(from).dragTo(from.at().plus(0.4 * USUAL, 0));
    assertThat(editor.shownMap().card(ASK).orElseThrow().span()).isEqualTo(1);
    editor.dragTo(from.at().plus(0.7 * USUAL, 0));
    assertThat(editor.shownMap().card(ASK).orElseThrow().span()).isEqualTo(2);
    editor.release();

    assertThat(editor.session().current()).isEqualTo(new ChangeCardSpan(ASK, 2).applyTo(project));
    assertThat(editor.session().undoName().orElseThrow().key()).isEqualTo("edit.changeCardSpan");
  }

  @Test
  void aSpanEndsAtTheMapsEndAndAtOneStep() {
    editor.click(editor.on(ASK)).press(edge(ASK)).dragTo(new Point(99999, 0)).release();
    assertThat(span(ASK)).isEqualTo(5);

    editor.press(edge(ASK)).dragTo(new Point(-99999, 0)).release();
    assertThat(span(ASK)).isEqualTo(1);
  }

  @Test
  void aSpanCoversACollapsedStageAsAWhole() {
    editor.session().showCollapsed(Set.of(AFTER));
    editor.click(editor.on(WIDE)).press(edge(WIDE)).dragTo(new Point(-99999, 0)).release();
    assertThat(span(WIDE)).isEqualTo(1);

    editor.press(edge(WIDE)).dragTo(new Point(99999, 0)).release();
    assertThat(span(WIDE)).isEqualTo(4);
  }

  @Test
  void escapePutsASpanBack() {
    editor.click(editor.on(ASK)).press(edge(ASK)).dragTo(new Point(9999, 0)).key(KeyName.ESCAPE);

    assertThat(editor.release().session().shown()).isSameAs(project);
  }

  @Test
  void theEdgeOfACardThatIsNotSelectedTakesTheCard() {
    editor.press(edge(TILL)).dragTo(editor.on(ACTIONS, TELL).at()).release();

    assertThat(span(TILL)).isEqualTo(1);
    assertThat(editor.cardsIn(ACTIONS, TELL)).containsExactly(TILL);
  }

  @Test
  void commandsMakeCardsReachOverMoreOrFewerSteps() {
    assertThat(stretched(ASK)).isEqualTo(new ChangeCardSpan(ASK, 2).applyTo(project));
    assertThat(shrunk(WIDE)).isEqualTo(new ChangeCardSpan(WIDE, 2).applyTo(project));
    assertThat(shrunk(ASK)).isSameAs(project);
  }

  @Test
  void commandsMakeColumnsWiderOrNarrower() {
    assertThat(stretched(PAY)).isEqualTo(new ChangeStepWidth(PAY, 1.25).applyTo(project));
    assertThat(shrunk(PAY)).isEqualTo(new ChangeStepWidth(PAY, 0.75).applyTo(project));
    assertThat(stretched(BEFORE))
        .isEqualTo(
            new ChangeStepWidth(COMPARE, 1.25)
                .applyTo(new ChangeStepWidth(SEARCH, 1.25).applyTo(project)));
    assertThat(stretched(ACTIONS)).isSameAs(project);
  }

  @Test
  void onlyThoseOfSeveralCardsGetWiderThatCan() {
    Project atTheEnd = new ChangeCardSpan(MAIL, 2).applyTo(project);
    EditorHarness other = new EditorHarness(atTheEnd);
    other.session().select(Selection.of(MAIL, TILL));
    Stretch.wider(other.session().view()).ifPresent(other.session()::apply);

    assertThat(other.session().current()).isEqualTo(new ChangeCardSpan(TILL, 2).applyTo(atTheEnd));
  }

  private Project stretched(ElementId element) {
    EditorHarness other = new EditorHarness(project);
    other.session().select(Selection.of(element));
    Stretch.wider(other.session().view()).ifPresent(other.session()::apply);
    return other.session().current();
  }

  private Project shrunk(ElementId element) {
    EditorHarness other = new EditorHarness(project);
    other.session().select(Selection.of(element));
    Stretch.narrower(other.session().view()).ifPresent(other.session()::apply);
    return other.session().current();
  }
}
