package org.periplo.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TypeAheadTest {

  private static final List<String> ROWS =
      List.of("Compra", "Entrega", "Etapa", "Énfasis", "Coste");
  private static final long SECOND = 1_000_000_000L;

  private final TypeAhead typeAhead = new TypeAhead();

  private OptionalInt typed(String letter, long now, int from) {
    return typeAhead.typed(letter, now, ROWS, from);
  }

  @Test
  void lettersTypedInOneGoFindTheLineThatBeginsWithThem() {
    assertThat(typed("e", 0, 0)).hasValue(1);
    assertThat(typed("T", 1, 1)).hasValue(2);
  }

  @Test
  void accentsDoNotMatter() {
    assertThat(typed("e", 0, 2)).hasValue(3);
    assertThat(typed("n", 1, 3)).hasValue(3);
  }

  @Test
  void theSameLetterAgainGoesToTheNextLine() {
    assertThat(typed("c", 0, 0)).hasValue(4);
    assertThat(typed("c", 1, 4)).hasValue(0);
  }

  @Test
  void afterAPauseAnotherWordBegins() {
    typed("e", 0, 0);

    assertThat(typed("c", 2 * SECOND, 1)).hasValue(4);
    assertThat(typeAhead.isUnderWay(2 * SECOND)).isTrue();
    assertThat(typeAhead.isUnderWay(4 * SECOND)).isFalse();
  }

  @Test
  void lettersThatNoLineBeginsWithLeadNowhere() {
    assertThat(typed("x", 0, 0)).isEmpty();
  }
}
