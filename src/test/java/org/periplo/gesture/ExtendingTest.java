package org.periplo.gesture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.periplo.edit.SmallMap.ACTIONS;
import static org.periplo.edit.SmallMap.AFTER;
import static org.periplo.edit.SmallMap.APP;
import static org.periplo.edit.SmallMap.ASK;
import static org.periplo.edit.SmallMap.BEFORE;
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

import org.junit.jupiter.api.Test;
import org.periplo.edit.SmallMap;
import org.periplo.model.ElementId;
import org.periplo.session.Selection;

class ExtendingTest {

  private final EditorHarness editor = new EditorHarness(SmallMap.project());

  private Iterable<ElementId> selected() {
    return editor.selection().elements();
  }

  private EditorHarness shift(KeyName key) {
    return editor.holding(Modifier.SHIFT).key(key).holding();
  }

  @Test
  void shiftAndAClickSelectAllCardsBetween() {
    editor.click(editor.on(ASK)).holding(Modifier.SHIFT).click(editor.on(TILL));
    assertThat(selected()).containsExactly(ASK, READ, WIDE, TILL);
    assertThat(editor.selection().primary()).contains(ASK);

    editor.click(editor.on(QUEUE));
    assertThat(selected()).containsExactly(ASK, READ, WIDE, TILL, QUEUE);
    editor.click(editor.on(READ));
    assertThat(selected()).containsExactly(ASK, READ);
  }

  @Test
  void ctrlAndAClickAddACardAndTakeItAwayAgain() {
    editor.click(editor.on(ASK)).holding(Modifier.SHORTCUT).click(editor.on(QUEUE));
    assertThat(selected()).containsExactly(ASK, QUEUE);

    editor.click(editor.on(ASK));
    assertThat(selected()).containsExactly(QUEUE);
  }

  @Test
  void shiftAndAClickSelectAllHeadsBetween() {
    editor.click(editor.on(BEFORE)).holding(Modifier.SHIFT).click(editor.on(AFTER)).holding();
    assertThat(selected()).containsExactly(BEFORE, DURING, AFTER);

    editor.click(editor.on(USE)).holding(Modifier.SHIFT).click(editor.on(COMPARE)).holding();
    assertThat(selected()).containsExactly(USE, PAY, COMPARE);

    editor.click(editor.on(PAINS)).holding(Modifier.SHIFT).click(editor.on(IDEAS)).holding();
    assertThat(selected()).containsExactly(PAINS, IDEAS);
  }

  @Test
  void ctrlAndAClickAddAHeadOfTheSameKind() {
    editor.click(editor.on(SEARCH)).holding(Modifier.SHORTCUT).click(editor.on(TELL));
    assertThat(selected()).containsExactly(SEARCH, TELL);
    editor.click(editor.on(SEARCH));
    assertThat(selected()).containsExactly(TELL);

    editor.click(editor.on(ACTIONS));
    assertThat(selected()).containsExactly(ACTIONS);
  }

  @Test
  void aClickOnOneOfSeveralHeadsLeavesThatOne() {
    editor.click(editor.on(BEFORE)).holding(Modifier.SHIFT).click(editor.on(AFTER)).holding();
    editor.click(editor.on(DURING));

    assertThat(selected()).containsExactly(DURING);
  }

  @Test
  void shiftAndArrowsExtendTheSelectionThroughTheGridAndBack() {
    editor.click(editor.on(ASK));
    shift(KeyName.DOWN);
    assertThat(selected()).containsExactly(ASK, READ);
    shift(KeyName.RIGHT);
    assertThat(selected()).containsExactly(ASK, READ, WIDE);
    shift(KeyName.RIGHT);
    shift(KeyName.DOWN);
    assertThat(selected()).containsExactly(ASK, READ, WIDE, TILL);
    shift(KeyName.DOWN);
    shift(KeyName.DOWN);
    assertThat(selected()).containsExactly(ASK, READ, WIDE, TILL, QUEUE, APP);

    shift(KeyName.UP);
    shift(KeyName.UP);
    shift(KeyName.UP);
    shift(KeyName.LEFT);
    shift(KeyName.LEFT);
    assertThat(selected()).containsExactly(ASK);
  }

  @Test
  void shiftAndArrowsExtendFromAnEmptyCell() {
    editor.click(editor.on(CONTACTS, COMPARE));
    shift(KeyName.RIGHT);
    assertThat(selected()).containsExactly(TILL);
    shift(KeyName.RIGHT);
    assertThat(selected()).containsExactly(TILL, MAIL);
    shift(KeyName.LEFT);
    shift(KeyName.LEFT);
    assertThat(selected()).isEmpty();
    assertThat(editor.selection().cell()).isPresent();
  }

  @Test
  void shiftAndArrowsExtendHeads() {
    editor.click(editor.on(COMPARE));
    shift(KeyName.RIGHT);
    shift(KeyName.RIGHT);
    assertThat(selected()).containsExactly(COMPARE, PAY, USE);
    shift(KeyName.LEFT);
    shift(KeyName.LEFT);
    shift(KeyName.LEFT);
    assertThat(selected()).containsExactly(COMPARE, SEARCH);
    shift(KeyName.LEFT);
    assertThat(selected()).containsExactly(COMPARE, SEARCH);

    editor.click(editor.on(CONTACTS));
    shift(KeyName.DOWN);
    assertThat(selected()).containsExactly(CONTACTS, FEELINGS);
  }

  @Test
  void theEndOfARangeIsShown() {
    editor.click(editor.on(ASK));
    shift(KeyName.RIGHT);
    assertThat(editor.shown()).contains(editor.box(ACTIONS, COMPARE));

    editor.click(editor.on(CONTACTS));
    shift(KeyName.DOWN);
    assertThat(editor.shown()).contains(editor.box(FEELINGS));
  }

  @Test
  void aNewSelectionBeginsANewRange() {
    editor.click(editor.on(ASK));
    shift(KeyName.RIGHT);
    editor.click(editor.on(TILL));
    shift(KeyName.RIGHT);

    assertThat(selected()).containsExactly(TILL, MAIL);
  }

  @Test
  void withNothingSelectedThereIsNothingToExtend() {
    shift(KeyName.DOWN);

    assertThat(editor.selection()).isEqualTo(Selection.NONE);
  }
}
