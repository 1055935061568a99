package org.periplo.unicode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IgnorableTest {

  @Test
  void whatCanBeSeenStays() {
    String text = "¿Cómo? – “שלום” مرحبا e\u0301 10\u00A0€ 😀 \uFFFD";

    assertThat(Ignorable.without(text)).isSameAs(text);
  }

  @Test
  void marksThatTurnTheDirectionGo() {
    assertThat(Ignorable.without("\u202Aa\u202Bb\u202Cc\u202Dd\u202Ee\u200Ef\u200Fg\u061C"))
        .isEqualTo("abcdefg");
    assertThat(Ignorable.without("\u2066a\u2067b\u2068c\u2069")).isEqualTo("abc");
  }

  @Test
  void joinersFillersHyphensAndSelectorsGo() {
    assertThat(Ignorable.without("a\u00ADb\u200Bc\u200Cd\u200De\u2060f\uFEFFg\uFE0F\u3164"))
        .isEqualTo("abcdefg");
    assertThat(Ignorable.without("x\uDB40\uDC67\uDB40\uDD00")).isEqualTo("x");
  }
}
