package org.periplo.ui.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.periplo.edit.AddPersona;
import org.periplo.edit.DeleteCurve;
import org.periplo.edit.DeleteLane;
import org.periplo.edit.HideCurve;
import org.periplo.edit.RemoveEmotionPoint;
import org.periplo.edit.SmallMap;
import org.periplo.messages.Messages;
import org.periplo.model.Cell;
import org.periplo.model.CurveKind;
import org.periplo.model.EmotionCurve;
import org.periplo.model.JourneyMap;
import org.periplo.model.Persona;
import org.periplo.model.PersonaId;
import org.periplo.model.StepId;
import org.periplo.session.Selection;

class CurveActionsTest {

  private static final PersonaId ANA = new PersonaId("ana");
  private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

  private final TestEditor editor = new TestEditor();

  private JourneyMap map() {
    return editor.session().view().journeyMap();
  }

  private List<String> names(List<? extends Action> actions) {
    return actions.stream().map(it -> it.name(editor, ENGLISH)).toList();
  }

  @Test
  void everyCurveThatIsMissingCanBeAdded() {
    assertThat(names(InsertCurve.all(editor))).containsExactly("Goal");

    editor.session().apply(new AddPersona(Persona.of(ANA, "Ana")));
    assertThat(names(InsertCurve.all(editor))).containsExactly("Ana", "Goal (Ana)", "Goal");

    editor.ask(new InsertCurve(CurveKind.FELT, Optional.of(ANA)));
    assertThat(names(InsertCurve.all(editor))).containsExactly("Goal (Ana)", "Goal");
  }

  @Test
  void aNewCurveIsSelectedInTheFirstStep() {
    editor.ask(new InsertCurve(CurveKind.GOAL, Optional.empty()));

    EmotionCurve goal = map().curves().getLast();
    assertThat(goal.kind()).isEqualTo(CurveKind.GOAL);
    assertThat(editor.session().selection())
        .isEqualTo(Selection.of(goal.id()).in(new Cell(SmallMap.FEELINGS, SmallMap.SEARCH)));
  }

  @Test
  void withoutALaneOfEmotionsNoCurveCanBeAdded() {
    editor.session().apply(new DeleteLane(SmallMap.FEELINGS));

    assertThat(InsertCurve.all(editor)).isEmpty();
    assertThat(editor.ask(new InsertCurve(CurveKind.GOAL, Optional.empty())).done)
        .containsExactly("not possible");
  }

  @Test
  void aCurveIsHiddenAndShownAgain() {
    SwitchCurve action = new SwitchCurve(SmallMap.CURVE);
    assertThat(action.isChosen(editor)).isTrue();

    editor.ask(action);
    assertThat(editor.session().current())
        .isEqualTo(new HideCurve(SmallMap.CURVE).applyTo(SmallMap.project()));
    assertThat(action.isChosen(editor)).isFalse();

    editor.ask(action);
    assertThat(editor.session().current()).isEqualTo(SmallMap.project());
  }

  @Test
  void aCurveIsDeletedByItsName() {
    assertThat(names(RemoveCurve.all(editor))).containsExactly("Today");

    editor.ask(new RemoveCurve(SmallMap.CURVE));
    assertThat(editor.session().current())
        .isEqualTo(new DeleteCurve(SmallMap.CURVE).applyTo(SmallMap.project()));
    assertThat(editor.ask(new RemoveCurve(SmallMap.CURVE)).done).containsExactly("not possible");
  }

  @Test
  void theSelectedPointIsRenamedAndDeletedButNotWhereThereIsNone() {
    select(SmallMap.PAY).ask(new Rename());
    assertThat(editor.done).containsExactly("begin writing");

    editor.ask(new Delete());
    assertThat(editor.session().current())
        .isEqualTo(
            new RemoveEmotionPoint(SmallMap.CURVE, SmallMap.PAY).applyTo(SmallMap.project()));

    editor.ask(new Rename()).ask(new Delete());
    assertThat(editor.done).containsExactly("begin writing", "not possible", "not possible");
  }

  private TestEditor select(StepId step) {
    return editor.selecting(Selection.of(SmallMap.CURVE).in(new Cell(SmallMap.FEELINGS, step)));
  }
}
