package org.periplo.unicode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WideTest {

  @ParameterizedTest
  @ValueSource(strings = {"旅", "の", "カ", "한", "（", "、", "🚀", "😀", "𠮷"})
  void whatFillsASquareIsWide(String character) {
    assertThat(Wide.is(character.codePointAt(0))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "ñ", "Ж", "α", "א", "ع", "ไ", "—", "→", "ｶ"})
  void anythingElseIsNot(String character) {
    assertThat(Wide.is(character.codePointAt(0))).isFalse();
  }
}
