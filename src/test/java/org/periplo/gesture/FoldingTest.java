package org.periplo.gesture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.periplo.edit.SmallMap.ACTIONS;
import static org.periplo.edit.SmallMap.AFTER;
import static org.periplo.edit.SmallMap.CONTACTS;
import static org.periplo.edit.SmallMap.DURING;
import static org.periplo.edit.SmallMap.FEELINGS;
import static org.periplo.edit.SmallMap.PAINS;
import static org.periplo.edit.SmallMap.PAY;
import static org.periplo.edit.SmallMap.QUEUE;
import static org.periplo.edit.SmallMap.TILL;
import static org.periplo.edit.SmallMap.USE;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.periplo.edit.SmallMap;
import org.periplo.geometry.Box;
import org.periplo.geometry.Point;
import org.periplo.model.Cell;
import org.periplo.session.Selection;

class FoldingTest {

  private final EditorHarness editor = new EditorHarness(SmallMap.project());

  private Spot laneSign() {
    Box label = editor.box(ACTIONS);
    return new Spot(Layer.LABEL, new Point(label.x() + 5, label.y() + 18));
  }

  private Spot stageSign() {
    Box stage = editor.box(DURING);
    return new Spot(Layer.HEAD, new Point(stage.right() - 5, stage.centre().y()));
  }

  @Test
  void aClickOnTheSignCollapsesAndExpands() {
    editor.click(laneSign()).click(stageSign());
    assertThat(editor.session().view().collapsed()).isEqualTo(Set.of(ACTIONS, DURING));

    editor.click(laneSign()).click(stageSign());
    assertThat(editor.session().view().collapsed()).isEmpty();
    assertThat(editor.selection()).isEqualTo(Selection.NONE);
  }

  @Test
  void aClickIntoACollapsedRowSelectsItsLane() {
    Spot row = editor.on(CONTACTS, PAY);
    editor.session().showCollapsed(Set.of(CONTACTS));
    editor.click(new Spot(Layer.BODY, new Point(row.at().x(), editor.box(CONTACTS).centre().y())));

    assertThat(editor.selection()).isEqualTo(Selection.of(CONTACTS));
    assertThat(editor.session().view().collapsed()).isEqualTo(Set.of(CONTACTS));
  }

  @Test
  void arrowKeysPassOverWhatIsCollapsed() {
    editor.session().showCollapsed(Set.of(FEELINGS, CONTACTS));
    editor.session().select(Selection.of(new Cell(ACTIONS, PAY)));

    assertThat(editor.key(KeyName.DOWN).selection())
        .isEqualTo(Selection.of(QUEUE).in(new Cell(PAINS, PAY)));
    assertThat(editor.session().view().collapsed()).isEqualTo(Set.of(FEELINGS, CONTACTS));
  }

  @Test
  void namesOfCollapsedLanesAndStagesAreReachedByKeys() {
    editor.session().showCollapsed(Set.of(CONTACTS, DURING));
    editor.session().select(Selection.of(ACTIONS));
    assertThat(editor.key(KeyName.DOWN).selection()).isEqualTo(Selection.of(CONTACTS));

    editor.session().select(Selection.of(AFTER));
    assertThat(editor.key(KeyName.LEFT).selection()).isEqualTo(Selection.of(DURING));
  }

  @Test
  void cardsAreMovedOverWhatIsCollapsed() {
    editor.session().showCollapsed(Set.of(FEELINGS, PAINS));
    editor.session().select(Selection.of(TILL).in(new Cell(CONTACTS, PAY)));
    editor.holding(Modifier.SHORTCUT).key(KeyName.DOWN);

    assertThat(editor.map().card(TILL).orElseThrow().cell())
        .isEqualTo(new Cell(SmallMap.IDEAS, PAY));
  }

  @Test
  void cardsAreNotDroppedOnWhatIsCollapsed() {
    editor.session().showCollapsed(Set.of(PAINS));
    Point row = new Point(editor.on(TILL).at().x(), editor.box(PAINS).centre().y());
    editor.press(editor.on(TILL)).dragTo(row).release();

    assertThat(editor.map().card(TILL).orElseThrow().cell().lane()).isNotEqualTo(PAINS);
    assertThat(editor.map().cardsIn(new Cell(CONTACTS, USE))).hasSize(1);
  }
}
