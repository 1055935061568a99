package org.periplo.gesture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.periplo.edit.SmallMap.COMPARE;
import static org.periplo.edit.SmallMap.CURVE;
import static org.periplo.edit.SmallMap.FEELINGS;
import static org.periplo.edit.SmallMap.PAINS;
import static org.periplo.edit.SmallMap.PAY;
import static org.periplo.edit.SmallMap.SEARCH;
import static org.periplo.edit.SmallMap.TELL;
import static org.periplo.edit.SmallMap.USE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.periplo.edit.AddCurve;
import org.periplo.edit.ChangeEmotionPoint;
import org.periplo.edit.DeleteCurve;
import org.periplo.edit.RemoveEmotionPoint;
import org.periplo.edit.SetEmotion;
import org.periplo.edit.SmallMap;
import org.periplo.geometry.Point;
import org.periplo.gesture.Feedback.Reading;
import org.periplo.model.Cell;
import org.periplo.model.CurveId;
import org.periplo.model.CurveKind;
import org.periplo.model.EmotionPoint;
import org.periplo.model.IdSource;
import org.periplo.model.Project;
import org.periplo.model.StepId;
import org.periplo.session.Selection;

class EmotionKeysTest {

  private final Project project = SmallMap.project();
  private final EditorHarness editor = new EditorHarness(project);

  private EditorHarness atPay() {
    return editor.click(editor.on(CURVE, PAY));
  }

  private static Selection pointIn(StepId step) {
    return Selection.of(CURVE).in(new Cell(FEELINGS, step));
  }

  private double value(StepId step) {
    return editor.point(CURVE, step).point().value();
  }

  @Test
  void oneToFiveSayHowAStepFeels() {
    atPay();

    assertThat(IntStream.rangeClosed(1, 5).mapToObj(it -> feltAfter("" + it)))
        .containsExactly(-2.0, -1.0, 0.0, 1.0, 2.0);
    assertThat(editor.session().undoName().orElseThrow().key()).isEqualTo("edit.setEmotion");
    assertThat(editor.selection()).isEqualTo(pointIn(PAY));
  }

  private double feltAfter(String key) {
    editor.type(key);
    return value(PAY);
  }

  @Test
  void aNumberInAnEmptyCellSetsAPoint() {
    editor.click(editor.on(FEELINGS, COMPARE)).type("4");

    assertThat(editor.session().current())
        .isEqualTo(new SetEmotion(CURVE, COMPARE, 1).applyTo(project));
    assertThat(editor.selection()).isEqualTo(pointIn(COMPARE));
  }

  @Test
  void aNumberInALaneWithoutCurvesBeginsTheFirstOneInOneStep() {
    Project bare = new DeleteCurve(CURVE).applyTo(project);
    EditorHarness fresh = new EditorHarness(bare);
    fresh.click(fresh.on(FEELINGS, USE)).type("5");

    assertThat(fresh.map().curves())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.kind()).isEqualTo(CurveKind.FELT);
              assertThat(it.points()).containsExactly(EmotionPoint.of(USE, 2));
            });

    fresh.session().undo();
    assertThat(fresh.session().current()).isSameAs(bare);
  }

  @Test
  void enterInAnEmptyCellMakesAPointThatFeelsNeitherGoodNorBad() {
    editor.click(editor.on(FEELINGS, COMPARE)).key(KeyName.ENTER);

    assertThat(value(COMPARE)).isZero();
    assertThat(editor.feedback().writing()).isEmpty();
  }

  @Test
  void sideArrowsWalkFromStepToStepOnTheSameCurve() {
    atPay();

    assertThat(editor.key(KeyName.RIGHT).selection()).isEqualTo(pointIn(USE));
    assertThat(editor.key(KeyName.RIGHT).selection()).isEqualTo(pointIn(TELL));
    assertThat(editor.key(KeyName.LEFT).key(KeyName.LEFT).selection()).isEqualTo(pointIn(PAY));
  }

  @Test
  void downGoesFromCurveToCurveAndOnToTheNextLane() {
    CurveId goal = withGoal();
    atPay();

    assertThat(editor.key(KeyName.DOWN).selection())
        .isEqualTo(Selection.of(goal).in(new Cell(FEELINGS, PAY)));
    assertThat(editor.key(KeyName.LEFT).selection())
        .isEqualTo(Selection.of(goal).in(new Cell(FEELINGS, COMPARE)));
    assertThat(editor.key(KeyName.DOWN).selection())
        .isEqualTo(Selection.of(new Cell(PAINS, COMPARE)));
    assertThat(editor.key(KeyName.UP).selection().primary()).contains(goal);
  }

  private CurveId withGoal() {
    AddCurve edit =
        AddCurve.of(
            FEELINGS, CurveKind.GOAL, Optional.empty(), new IdSource(new SplittableRandom(3)));
    editor.session().apply(edit);
    return edit.curve().id();
  }

  @Test
  void aNumberSaysWhatTheSelectedCurveFeels() {
    CurveId goal = withGoal();
    atPay().key(KeyName.DOWN).type("5");

    assertThat(editor.point(goal, PAY).point()).isEqualTo(EmotionPoint.of(PAY, 2));
    assertThat(value(PAY)).isEqualTo(1.5);
  }

  @Test
  void deleteTakesThePointAwayAndStaysThere() {
    atPay().key(KeyName.DELETE);

    assertThat(editor.session().current())
        .isEqualTo(new RemoveEmotionPoint(CURVE, PAY).applyTo(project));
    assertThat(editor.selection()).isEqualTo(pointIn(PAY));
    assertThat(editor.means(new Input.Key(KeyName.DELETE, Set.of()))).isFalse();
  }

  @Test
  void lettersBeginWhatSomebodySaid() {
    atPay().type("A").write("At last");
    assertThat(editor.shownMap().curves().getFirst().pointIn(PAY).orElseThrow().quote())
        .isEqualTo("At last");
    assertThat(editor.session().current()).isSameAs(project);

    editor.key(KeyName.ENTER);
    assertThat(editor.session().current())
        .isEqualTo(new ChangeEmotionPoint(CURVE, PAY, "At last", "").applyTo(project));
    assertThat(editor.selection()).isEqualTo(pointIn(PAY));
  }

  @Test
  void enterF2AndADoubleClickWriteTheWordsOfAPoint() {
    for (KeyName key : List.of(KeyName.ENTER, KeyName.F2)) {
      atPay().key(key);
      assertThat(editor.feedback().writing().orElseThrow().words().element()).isEqualTo(CURVE);
      editor.key(KeyName.ESCAPE);
    }

    editor.doubleClick(editor.on(CURVE, PAY));
    assertThat(editor.feedback().writing()).isPresent();
  }

  @Test
  void escapeLeavesTheWordsOfAPointAsTheyWere() {
    atPay().type("A").write("At last").key(KeyName.ESCAPE);

    assertThat(editor.session().current()).isSameAs(project);
  }

  @Test
  void tabGoesFromTheWordsOfAPointToTheNextStepOfItsCurve() {
    atPay().type("A").key(KeyName.TAB);

    assertThat(editor.selection()).isEqualTo(pointIn(USE));
  }

  @Test
  void lettersInAnEmptyCellMeanNothing() {
    editor.click(editor.on(FEELINGS, COMPARE));

    assertThat(editor.means(new Input.Typed("x"))).isFalse();
  }

  @Test
  void whatSomebodySaidIsTakenWithItsPoint() {
    editor.session().apply(new ChangeEmotionPoint(CURVE, PAY, "At last", ""));
    Point said = editor.point(CURVE, PAY).quote().orElseThrow().box().centre();
    editor.click(new Spot(Layer.BODY, said));

    assertThat(editor.selection()).isEqualTo(pointIn(PAY));
  }

  @Test
  void theValueIsReadBesideAPointThatIsDragged() {
    Spot point = editor.on(CURVE, SEARCH);
    editor.press(point).dragTo(point.at().plus(0, 9));

    assertThat(editor.feedback().reading())
        .contains(new Reading(editor.point(CURVE, SEARCH).at(), "−1.25 · Bad"));
    editor.release();
    assertThat(editor.feedback().reading()).isEmpty();
  }

  @Test
  void altLetsAPointStandBetweenTheQuarters() {
    Spot point = editor.on(CURVE, SEARCH);
    editor.holding(Modifier.ALT).press(point).dragTo(point.at().plus(0, 2.9)).release();

    assertThat(value(SEARCH)).isEqualTo(-1.1);
  }
}
