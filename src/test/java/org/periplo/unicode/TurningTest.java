package org.periplo.unicode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TurningTest {

  @Test
  void usualTextAndMarksThatTurnNothingBehindThemStay() {
    String text = "¿Cómo? “שלום!\u200F” 10 \u200E👩\u200D👧 می\u200Cخواهم \uD83D";

    assertThat(Turning.without(text)).isSameAs(text);
  }

  @Test
  void embeddingsOverridesAndIsolatesGo() {
    assertThat(Turning.without("\u202Aa\u202Bb\u202Cc\u202Dd\u202Ee\u2066f\u2067g\u2068h\u2069"))
        .isEqualTo("abcdefgh");
  }
}
