package org.periplo.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.periplo.edit.SmallMap.ACTIONS;
import static org.periplo.edit.SmallMap.ASK;
import static org.periplo.edit.SmallMap.PAY;
import static org.periplo.edit.SmallMap.READ;
import static org.periplo.edit.SmallMap.WIDE;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.periplo.model.CardId;
import org.periplo.model.Cell;

class SelectionTest {
  @Test
  void theLastSelectedElementIsThePrimaryOne() {
    assertThat(Selection.of(ASK, READ).primary()).contains(READ);
    assertThat(Selection.of(ASK).with(READ)).isEqualTo(Selection.of(ASK, READ));
    assertThat(Selection.NONE.primary()).isEmpty();
  }

  @Test
  void selectingAgainMakesAnElementThePrimaryOne() {
    assertThat(Selection.of(ASK, READ).with(ASK).primary()).contains(ASK);
    assertThat(Selection.of(ASK, READ).with(ASK).elements()).containsExactly(ASK, READ);
  }

  @Test
  void withoutThePrimaryElementTheLastOfTheOthersIsIt() {
    assertThat(Selection.of(ASK, READ, WIDE).without(WIDE)).isEqualTo(Selection.of(ASK, READ));
    assertThat(Selection.of(ASK, READ).without(ASK)).isEqualTo(Selection.of(READ));
    assertThat(Selection.of(ASK).without(ASK)).isEqualTo(Selection.NONE);
  }

  @Test
  void togglingTwiceChangesNothing() {
    assertThat(Selection.of(ASK).toggled(READ)).isEqualTo(Selection.of(ASK, READ));
    assertThat(Selection.of(ASK, READ).toggled(READ)).isEqualTo(Selection.of(ASK));
  }

  @Test
  void aCellIsSelectedBesideElements() {
    Cell cell = new Cell(ACTIONS, PAY);

    assertThat(Selection.of(ASK).in(cell).cell()).contains(cell);
    assertThat(Selection.of(cell).elements()).isEmpty();
    assertThat(Selection.of(cell).isEmpty()).isFalse();
    assertThat(Selection.NONE.isEmpty()).isTrue();
  }

  @Test
  void elementsOfOneKindKeepTheirOrder() {
    assertThat(Selection.of(READ, PAY, ASK).only(CardId.class)).containsExactly(READ, ASK);
  }

  @Test
  void aPrimaryElementIsSelected() {
    Selection one = Selection.of(ASK);

    assertThatThrownBy(() -> new Selection(one.elements(), Optional.of(READ), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
