package org.periplo.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.periplo.edit.SmallMap.ACTIONS;
import static org.periplo.edit.SmallMap.COMPARE;
import static org.periplo.edit.SmallMap.CURVE;
import static org.periplo.edit.SmallMap.FEELINGS;
import static org.periplo.edit.SmallMap.PAY;
import static org.periplo.edit.SmallMap.mapOf;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.periplo.model.BrokenRuleException;
import org.periplo.model.CurveId;
import org.periplo.model.CurveKind;
import org.periplo.model.Degree;
import org.periplo.model.EmotionCurve;
import org.periplo.model.EmotionLevel;
import org.periplo.model.EmotionPoint;
import org.periplo.model.EmotionScale;
import org.periplo.model.Extras;
import org.periplo.model.Face;
import org.periplo.model.IdSource;
import org.periplo.model.LaneId;
import org.periplo.model.LaneKind;
import org.periplo.model.Project;
import org.periplo.model.Rule;
import org.periplo.model.StepId;

class EmotionEditsTest {
  private final Project project = SmallMap.project();
  private final IdSource ids = new IdSource(new SplittableRandom(1));

  private static EmotionCurve curve(Project project) {
    return mapOf(project).curves().getFirst();
  }

  @Test
  void aPointMoves() {
    assertThat(Sketch.curves(new SetEmotion(CURVE, PAY, -0.25).applyTo(project)))
        .containsExactly("search -1.0 pay -0.25 tell 2.0");
    assertThat(new SetEmotion(CURVE, PAY, 1.5).applyTo(project)).isSameAs(project);
  }

  @Test
  void aMovedPointKeepsItsWords() {
    Project worded = new ChangeEmotionPoint(CURVE, PAY, "at last", "glad").applyTo(project);

    assertThat(curve(new SetEmotion(CURVE, PAY, 2).applyTo(worded)).pointIn(PAY))
        .contains(new EmotionPoint(PAY, 2, "at last", "glad", Extras.NONE));
  }

  @Test
  void aNewPointStandsInTheOrderOfTheSteps() {
    assertThat(Sketch.curves(new SetEmotion(CURVE, COMPARE, 0).applyTo(project)))
        .containsExactly("search -1.0 compare 0.0 pay 1.5 tell 2.0");
  }

  @Test
  void aCurveMovesToAnotherLaneOfEmotions() {
    AddLane lane = AddLane.of(SmallMap.MAP, 9, LaneKind.EMOTIONS, ids);
    Project two = lane.applyTo(project);
    LaneId other = lane.lane().id();

    assertThat(curve(new MoveCurve(CURVE, other).applyTo(two)))
        .isEqualTo(curve(project).withLane(other));
    assertThatThrownBy(() -> new MoveCurve(CURVE, ACTIONS).applyTo(two))
        .isInstanceOf(BrokenRuleException.class);
  }

  @Test
  void aPointIsTakenAway() {
    assertThat(Sketch.curves(new RemoveEmotionPoint(CURVE, PAY).applyTo(project)))
        .containsExactly("search -1.0 tell 2.0");
  }

  @Test
  void valuesOutOfRangeAreRefused() {
    assertThatThrownBy(() -> new SetEmotion(CURVE, PAY, 2.1))
        .isInstanceOf(BrokenRuleException.class);
    assertThatThrownBy(() -> new SetEmotion(CURVE, PAY, Double.NaN))
        .isInstanceOf(BrokenRuleException.class);
  }

  @Test
  void curvesComeChangeAndGo() {
    AddCurve edit = AddCurve.of(FEELINGS, CurveKind.GOAL, Optional.empty(), ids);
    Project added = edit.applyTo(project);
    CurveId id = edit.curve().id();

    assertThat(mapOf(added).curves()).containsExactly(curve(project), edit.curve());
    assertThat(new ChangeCurve(id, CurveKind.FELT, Optional.empty()).applyTo(added))
        .isEqualTo(new AddCurve(edit.curve().withKind(CurveKind.FELT)).applyTo(project));
    assertThat(new DeleteCurve(id).applyTo(added)).isEqualTo(project);
  }

  @Test
  void aCurveIsHiddenAndShownAgain() {
    Project hidden = HideCurve.orShow(curve(project)).applyTo(project);

    assertThat(curve(hidden).isShown()).isFalse();
    assertThat(new HideCurve(CURVE).applyTo(hidden)).isSameAs(hidden);
    assertThat(HideCurve.orShow(curve(hidden)).applyTo(hidden)).isEqualTo(project);
  }

  @Test
  void aMapNamesItsFeelings() {
    EmotionLevel furious = new EmotionLevel("furious", Face.ANGRY, Extras.NONE);
    EmotionScale scale = EmotionScale.USUAL.with(Degree.VERY_BAD, furious);
    Project named = new ChangeEmotionScale(SmallMap.MAP, scale).applyTo(project);

    assertThat(mapOf(named).emotionScale().at(Degree.VERY_BAD)).isEqualTo(furious);
    assertThat(mapOf(named).emotionScale().at(Degree.BAD)).isEqualTo(Degree.BAD.usual());
    assertThat(new ChangeEmotionScale(SmallMap.MAP, EmotionScale.USUAL).applyTo(named))
        .isEqualTo(project);
  }

  @Test
  void aCurveStandsInALaneOfEmotions() {
    assertThatThrownBy(
            () -> AddCurve.of(ACTIONS, CurveKind.FELT, Optional.empty(), ids).applyTo(project))
        .isInstanceOf(BrokenRuleException.class)
        .extracting("rule")
        .isEqualTo(Rule.CURVE_IN_EMOTION_LANE);
  }

  @Test
  void whatIsNotThereIsRefused() {
    CurveId none = new CurveId("none");
    List<Edit> edits =
        List.of(
            new SetEmotion(none, PAY, 0),
            new SetEmotion(CURVE, new StepId("none"), 0),
            new ChangeEmotionPoint(CURVE, COMPARE, "", ""),
            new RemoveEmotionPoint(CURVE, COMPARE),
            new ChangeCurve(none, CurveKind.FELT, Optional.empty()),
            new DeleteCurve(none));

    assertThat(edits)
        .allSatisfy(
            it ->
                assertThatThrownBy(() -> it.applyTo(project))
                    .isInstanceOf(NoSuchElementException.class));
  }
}
