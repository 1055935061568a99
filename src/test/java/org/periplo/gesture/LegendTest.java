package org.periplo.gesture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.periplo.edit.SmallMap.COMPARE;
import static org.periplo.edit.SmallMap.CURVE;
import static org.periplo.edit.SmallMap.FEELINGS;
import static org.periplo.edit.SmallMap.PAY;

import org.junit.jupiter.api.Test;
import org.periplo.edit.HideCurve;
import org.periplo.edit.SmallMap;
import org.periplo.gesture.Feedback.PointerShape;
import org.periplo.model.Project;
import org.periplo.session.Selection;

class LegendTest {

  private final Project project = SmallMap.project();
  private final EditorHarness editor = new EditorHarness(project);

  @Test
  void aClickOnTheWordsOfACurveHidesItAndShowsItAgain() {
    editor.click(editor.onLegend(FEELINGS, CURVE));
    assertThat(editor.session().current()).isEqualTo(new HideCurve(CURVE).applyTo(project));

    editor.click(editor.onLegend(FEELINGS, CURVE));
    assertThat(editor.session().current()).isEqualTo(project);
  }

  @Test
  void theNameOfTheLaneAboveTheLegendSelectsTheLane() {
    Spot legend = editor.onLegend(FEELINGS, CURVE);
    editor.click(new Spot(Layer.LABEL, legend.at().plus(0, -14)));

    assertThat(editor.selection()).isEqualTo(Selection.of(FEELINGS));
    assertThat(editor.session().current()).isSameAs(project);
  }

  @Test
  void thePointerSaysThatTheLegendCanBeClicked() {
    editor.take(new Input.Move(editor.onLegend(FEELINGS, CURVE)));

    assertThat(editor.feedback().pointer()).isEqualTo(PointerShape.HAND);
  }

  @Test
  void aHiddenCurveCanNeitherBeTakenNorChangedByKeys() {
    Spot point = editor.on(CURVE, PAY);
    Project hidden = new HideCurve(CURVE).applyTo(project);
    editor.click(point).session().apply(new HideCurve(CURVE));
    editor.type("1").key(KeyName.DELETE).holding(Modifier.SHORTCUT).key(KeyName.UP);
    editor.holding().press(point).dragTo(point.at().plus(0, 30)).release();
    editor.click(editor.on(FEELINGS, COMPARE)).type("1").key(KeyName.ENTER);

    assertThat(editor.session().current()).isEqualTo(hidden);
  }
}
